// What each family of methods says of a running night, awake.
import type { HoldLimit } from "./bindings/HoldLimit";
import type { NightView } from "./bindings/NightView";
import type { PresenceView } from "./bindings/PresenceView";
import type { Told } from "./headline";
import { t } from "./words";

/** What the family has to say, in the room or outside it; `null`: nothing of its own. */
export function ofFamily(screen: NightView): Told | null {
  const { guide, visit } = screen;
  switch (guide.type) {
    case "presence":
      if (isElsewhere(guide)) {
        return visit
          ? { title: t("in-the-room"), below: lines(screen.instructions) }
          : { title: t(`place-title-${guide.place}`), below: t(`place-awake-${guide.place}`) };
      }
      if (visit || !guide.in_room) return atPlace(guide, screen.instructions);
      return {
        title: t("place-go-back"),
        below: t("place-go-back-more", { place: t(`place-${guide.place}`) }),
      };
    case "picking_up": {
      if (guide.held_since) {
        const below = guide.held_long ? t("hold-long") : hold(guide.limit);
        return { title: t("in-your-arms", { time: guide.held_since }), below };
      }
      const words = guide.limit.mostly_hand ? t("hold-hand") : t("hold-words-first");
      return visit
        ? { title: t("hold-in-room"), below: words }
        : { title: t("awake"), below: t("holds-outside") };
    }
    case "soothing": {
      const step = visit ? guide.step : "outside";
      const values = { minutes: guide.calm_min, least: guide.least_min, most: guide.most_min };
      return { title: t(`soothing-${step}`), below: t(`soothing-${step}-more`, values) };
    }
    case "no_checks":
      return visit ? null : { title: t("no-checks-title"), below: t("no-checks-more") };
    case "pass":
      if (visit) return null;
      return guide.used < guide.cards || guide.used_at === null
        ? { title: t("pass-there", { left: guide.cards - guide.used }), below: t("pass-there-more") }
        : { title: t("pass-used", { time: guide.used_at }), below: t("pass-used-more") };
    case "bedtime":
      if (visit) return null;
      return {
        title: t("awake"),
        below: guide.soon_until
          ? t("bedtime-soon-until", { time: guide.soon_until })
          : t("bedtime-no-waits"),
      };
    case "awakenings":
      return visit ? null : { title: t("awakening-awake"), below: t("awakening-awake-more") };
    case "bedtime_only":
      return visit ? null : { title: t("bedtime-only-title"), below: t("bedtime-only-more") };
    case "checks":
    case "log_only":
      return null;
  }
}

/** Nobody sits with the child there: a visit leads into the room, and out of it again. */
const isElsewhere = ({ place }: PresenceView) => place === "out_of_room" || place === "parents_bed";

/** What the source tells a parent, in one paragraph. */
export const lines = (codes: string[]) => codes.map((code) => t(`instruction-${code}`)).join(" ");

/** Touch, voice, and what else the source says of this place. */
function atPlace(guide: PresenceView, instructions: string[]): Told {
  const rules = [
    guide.touch && t(`touch-${guide.touch}`),
    guide.voice && t(`voice-${guide.voice}`),
    lines(instructions),
  ];
  return { title: t(`place-title-${guide.place}`), below: rules.filter(Boolean).join(" ") };
}

/** How long a child of this age is held, in words. */
export function hold({ least_min, most_min }: HoldLimit): string {
  if (least_min === null || most_min === null) return t("hold-none");
  if (most_min === 0) return t("hold-straight-down");
  return t("hold-limit", { least: least_min, most: most_min });
}
