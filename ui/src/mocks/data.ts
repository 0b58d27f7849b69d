// The page of what is kept.
import type { DataView } from "../bindings/DataView";
import type { TogetherView } from "../bindings/TogetherView";
import type { View } from "../bindings/View";
import { notice, view } from "./base";

const made = (date: string, nights: number) => ({
  file: `/home/ada/.local/share/lullwatch/backups/lullwatch-1a2b3c4d-${date.replaceAll("-", "")}T065000Z.lullwatch-backup`,
  date,
  time: "06:50",
  nights,
  records: nights * 60,
});

const alone: TogetherView = {
  folder: null,
  is_closed: false,
  after_nights: false,
  at_work: false,
  problem: null,
  last: null,
};
const shared: TogetherView = {
  ...alone,
  folder: "/home/ada/Synced/Lullwatch",
  after_nights: true,
  last: { nights_new: 2, nights_more: 1, days_new: 3, nights_gone: 1, days_gone: 0, refused: [] },
};

const data: DataView = {
  folder: "/home/ada/.local/share/lullwatch",
  backup_folder: "/home/ada/.local/share/lullwatch/backups",
  is_beside: true,
  backing_up: false,
  problem: null,
  backups: [made("2026-11-24", 12), made("2026-11-23", 11), { ...made("2026-11-22", 0), date: null, time: null }],
  has_data: true,
  found: [],
  opens_at_sign_in: false,
  together: alone,
};

const of = (changes: Partial<DataView>, rest: Partial<View> = {}) => view({ type: "data", ...data, ...changes }, rest);

export const DATA: Record<string, View> = {
  data: of({}),
  "data-none": of({ backups: [], has_data: false, opens_at_sign_in: null }),
  "data-working": of({ backing_up: true, is_beside: false, backup_folder: "/media/stick" }),
  "data-problem": of({
    is_beside: false,
    backup_folder: "/media/stick",
    backups: [],
    problem: { code: "backup-folder", field: null, detail: "no such folder" },
  }),
  "data-together": of({ together: shared }),
  "data-together-refused": of({
    together: {
      ...shared,
      is_closed: true,
      last: {
        ...shared.last!,
        nights_new: 0,
        nights_more: 0,
        days_new: 0,
        nights_gone: 0,
        refused: [
          {
            id: null,
            name: "/home/ada/Synced/Lullwatch/0198f0aa-conflicted copy.lullwatch-sync",
            trouble: { line: 3, place: "", code: "seal-broken", detail: "" },
          },
        ],
      },
    },
  }),
  "data-together-sealed": of({
    together: {
      ...shared,
      last: null,
      problem: {
        code: "together-sealed",
        field: null,
        detail: "/home/ada/Synced/Lullwatch/0198f0aa-7c3e-7d11-a2b4-5f6a7b8c9d0e.lullwatch-sync",
      },
    },
  }),
  "data-found": of(
    {
      found: [
        { code: "lost", count: 3, nights: ["2026-11-21", "2026-11-22"], place: null },
        { code: "from-backups", count: 1, nights: [], place: null },
        { code: "given-back", count: 2, nights: [], place: null },
        { code: "damaged", count: 4, nights: [], place: null },
        { code: "later-edition", count: 1, nights: [], place: null },
        { code: "rebuilt", count: 1, nights: [], place: "/home/ada/.local/share/lullwatch/index-damaged-20261123T200000Z" },
        { code: "in-memory", count: 1, nights: [], place: null },
      ],
    },
    { notices: [notice("lost_records", { count: 3 }), notice("backup_failed", { name: "/media/stick" })] },
  ),
};
