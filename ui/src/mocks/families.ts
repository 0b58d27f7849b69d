// One evening and the states of a night for each family of methods.
import type { NightGuide } from "../bindings/NightGuide";
import type { NightView } from "../bindings/NightView";
import type { PresenceView } from "../bindings/PresenceView";
import type { TonightGuide } from "../bindings/TonightGuide";
import type { View } from "../bindings/View";
import { due, inTheRoom, running, sleeping, tonight, view, wait } from "./base";

function evening(method: string, guide: TonightGuide, waits_min: number[] = [], instructions: string[] = []): View {
  const rest = { night: 2, instructions, visit_usual_s: null, visit_max_s: null, nap_cap_min: null, last_night: "n0" };
  return view({ type: "tonight", ...tonight, ...rest, method, guide, waits_min });
}

function awake(method: string, guide: NightGuide, more: Partial<NightView> = {}): View {
  return running({ method, guide, wait: null, no_wait: "method", ...more });
}

function inside(method: string, guide: NightGuide, more: Partial<NightView> = {}): View {
  return inTheRoom({ method, guide, instructions: [], ...more }, { max_s: null });
}

const chair: PresenceView = {
  place: "halfway",
  in_room: true,
  touch: "intermittent",
  voice: "soft",
  moves: false,
  step_cm: null,
  stage: 2,
  stages: 5,
  room_sharing: false,
};
const hallway = { ...chair, place: "hallway_in_view", in_room: false, touch: "no_touch", stage: 4 };
const camping: PresenceView = { ...chair, place: "halfway", touch: "if_upset", voice: "little", moves: true, step_cm: [30, 40], stage: 3 };
const out = { ...chair, place: "out_of_room", in_room: false, touch: null, voice: null, stage: 5 };
const bed = { ...chair, place: "parents_bed", touch: null, voice: null, stage: 1, stages: 2 };

const stays = { instructions: ["stay_until_asleep", "pick_up_over_cot"] };
const comforts = { instructions: ["comfort_if_very_upset"] };
const fromBed = { instructions: ["check_from_bed"] };

const presence = (now: PresenceView): NightGuide => ({ type: "presence", ...now });

const limit = { least_min: 4, most_min: 5, mostly_hand: false };
const lifting = (more: Partial<Extract<NightGuide, { type: "picking_up" }>> = {}): NightGuide => ({
  type: "picking_up",
  limit,
  held_since: null,
  held_min: 0,
  held_long: false,
  count: 14,
  total_min: 21,
  ...more,
});

const soothing = (step: "soothe" | "go_on" | "slower" | "step_back", calm_min: number): NightGuide => ({
  type: "soothing",
  step,
  calm_min,
  least_min: 7,
  most_min: 10,
});

const bedtimes: TonightGuide = {
  type: "bedtime",
  at: "20:45",
  why: "asleep_soon",
  n: 15,
  within_min: 15,
  routine_min: null,
  wished: "19:30",
  usual: "20:30",
  rise: "06:30",
  path: [
    { evening: "2026-11-20", bedtime: "21:15", bedtime_at: 77.8, asleep: "21:27", asleep_at: 88.3 },
    { evening: "2026-11-21", bedtime: "21:00", bedtime_at: 66.7, asleep: "21:40", asleep_at: 98 },
    { evening: "2026-11-22", bedtime: "21:00", bedtime_at: 66.7, asleep: "21:08", asleep_at: 72.6 },
    { evening: "", bedtime: "20:45", bedtime_at: 55.6, asleep: null, asleep_at: null },
  ],
  scale: [
    { at: 0, time: "19:30" },
    { at: 22.2, time: "20:00" },
    { at: 44.4, time: "20:30" },
    { at: 66.7, time: "21:00" },
    { at: 88.9, time: "21:30" },
    { at: 100, time: "22:00" },
  ],
  wished_at: 0,
};

const awakenings: TonightGuide = {
  type: "awakenings",
  state: "times",
  logged: 0,
  needed: 0,
  times: [
    { wake: "23:05", usual: "23:20" },
    { wake: "03:30", usual: "03:45" },
  ],
  dropped: 1,
};

const quiet = { since: "19:40", minutes: 4, after_hard: false };

export const FAMILIES: Record<string, View> = {
  "presence-tonight": evening("chair", {
    type: "presence",
    now: chair,
    by_criterion: false,
    nights_left: 2,
    next_place: "inside_door",
    dropped_feed_adds: true,
  }, [], stays.instructions),
  "presence-tonight-criterion": evening("camping-out", {
    type: "presence",
    now: { ...camping, room_sharing: true },
    by_criterion: true,
    nights_left: null,
    next_place: "inside_door",
    dropped_feed_adds: false,
  }, [], ["stay_until_asleep", "comfort_if_very_upset"]),
  "presence-tonight-out": evening("camping-out", {
    type: "presence",
    now: out,
    by_criterion: true,
    nights_left: null,
    next_place: null,
    dropped_feed_adds: false,
  }, [], comforts.instructions),
  "presence-tonight-bed": evening(
    "presence-7",
    { type: "presence", now: bed, by_criterion: false, nights_left: 6, next_place: "out_of_room", dropped_feed_adds: false },
    [5],
    fromBed.instructions,
  ),
  "presence-waiting": awake("chair", presence(chair), stays),
  "presence-visit": inside("chair", presence(chair), stays),
  "presence-limit": inside("chair", presence(chair), { no_wait: "crying_limit" }),
  "presence-comforted": inside("chair", presence(chair), { no_wait: "stopped", stopped: true }),
  "presence-hallway": awake("chair", presence(hallway), stays),
  "presence-out-waiting": awake("camping-out", presence(out), comforts),
  "presence-out-visit": inside("camping-out", presence(out), comforts),
  "presence-bed-visit": inside("presence-7", presence(bed), fromBed),
  "presence-left": running({ method: "presence-7", guide: presence({ ...out, stage: 2, stages: 2 }) }),
  "presence-bed": running({ method: "presence-7", guide: presence(bed), ...fromBed }),
  "picking-up-tonight": evening("pick-up-put-down", { type: "picking_up", ...limit }),
  "picking-up-tonight-hand": evening("pick-up-put-down", {
    type: "picking_up",
    least_min: 0,
    most_min: 0,
    mostly_hand: true,
  }),
  "picking-up-first": running({ method: "pick-up-put-down", guide: lifting({ count: 0, total_min: 0 }), wait: { ...wait, number: 1, planned_min: 2, minutes_left: 2 } }),
  "picking-up-first-due": running({
    method: "pick-up-put-down",
    guide: lifting({ count: 0, total_min: 0 }),
    wait: { ...due, number: 1, ringing: true },
    alarm: { kind: "check", since: "19:42", ringing: true, brightens: true },
  }),
  "picking-up-waiting": awake("pick-up-put-down", lifting({ count: 0, total_min: 0 })),
  "picking-up-down": inside("pick-up-put-down", lifting(), { instructions: ["lower_all_the_way"] }),
  "picking-up-held": inside("pick-up-put-down", lifting({ held_since: "19:43", held_min: 2 }), {
    instructions: ["lower_all_the_way"],
  }),
  "picking-up-long": inside(
    "pick-up-put-down",
    lifting({ held_since: "19:43", held_min: 5, held_long: true }),
  ),
  "soothing-tonight": evening("shush-pat", { type: "soothing", least_min: 7, most_min: 10 }),
  "soothing-waiting": awake("shush-pat", soothing("soothe", 0)),
  "soothing-crying": inside("shush-pat", soothing("soothe", 0)),
  "soothing-go-on": inside("shush-pat", soothing("go_on", 4), { quiet, cry: null }),
  "soothing-slower": inside("shush-pat", soothing("slower", 8), { quiet, cry: null }),
  "soothing-step-back": inside("shush-pat", soothing("step_back", 10), { quiet, cry: null }),
  "no-checks-tonight": evening("extinction", { type: "no_checks" }),
  "no-checks-waiting": awake("extinction", { type: "no_checks" }),
  "pass-tonight": evening("bedtime-pass", { type: "pass", cards: 1 }),
  "pass-waiting": awake("bedtime-pass", { type: "pass", cards: 1, used: 0, used_at: null }, { cry: null }),
  "pass-used": awake("bedtime-pass", { type: "pass", cards: 1, used: 1, used_at: "19:52" }),
  "pass-asked": inside("bedtime-pass", { type: "pass", cards: 1, used: 1, used_at: "19:52" }, { ask: { type: "for_card", event: "e6" } }),
  "bedtime-tonight": evening("bedtime-fading", bedtimes),
  "bedtime-tonight-unknown": evening("positive-routines", {
    ...bedtimes,
    at: null,
    why: null,
    n: 0,
    within_min: null,
    routine_min: 20,
    wished: null,
    usual: null,
    rise: null,
    path: [],
    scale: [],
    wished_at: null,
  }),
  "bedtime-waiting": awake("bedtime-fading", { type: "bedtime", soon_until: "21:00" }),
  "awakenings-tonight": evening("scheduled-awakenings", awakenings),
  "awakenings-tonight-baseline": evening("scheduled-awakenings", {
    ...awakenings,
    state: "baseline",
    logged: 2,
    needed: 7,
    times: [],
    dropped: 0,
  }),
  "awakenings-waiting": awake("scheduled-awakenings", { type: "awakenings", next: "23:05", logging: false }),
  "awakenings-asleep": sleeping({
    method: "scheduled-awakenings",
    guide: { type: "awakenings", next: "23:05", logging: false },
  }),
  "awakenings-due": sleeping({
    method: "scheduled-awakenings",
    guide: { type: "awakenings", next: "03:30", logging: false },
    alarm: { kind: "awakening", since: "23:05", ringing: true, brightens: true },
  }),
  "bedtime-only-tonight": evening("bedtime-only", { type: "bedtime_only", routine_min: 20 }),
  "bedtime-only-waiting": awake("bedtime-only", { type: "bedtime_only" }),
  "two-step-tonight": evening("two-step", { type: "checks", wakings_as_before_until: 14 }, [2, 4, 6, 8, 10]),
  "two-step-waking": running({ method: "two-step", wait: null, no_wait: "wakings_as_before" }),
  "log-only-tonight": evening("log-only", { type: "log_only" }),
  "log-only-newborn": view({
    type: "tonight",
    ...tonight,
    ...{ method: "log-only", visit_max_s: null, nap_cap_min: null, waits_min: [], may_taper: false },
    guide: { type: "log_only" },
    is_newborn: true,
  }),
  "log-only-waiting": awake("log-only", { type: "log_only" }),
  "nap-asleep": sleeping({ kind: "nap" }),
};
