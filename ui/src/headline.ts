// What a running night says in large letters, and the line under it.
import type { NightView } from "./bindings/NightView";
import { ofFamily } from "./families";
import { t } from "./words";

export interface Told {
  title: string;
  below: string;
}

/** The first of these that holds is what there is to say. */
export function told(screen: NightView): Told {
  const { visit, asleep, wait, quiet, alarm } = screen;
  if (screen.paused_since) {
    const title = alarm?.kind === "pause" ? "pause-rings" : "paused-since";
    return { title: t(title, { time: screen.paused_since }), below: t("paused-more") };
  }
  // What ends the method for tonight is said in the room, too, before the method's own words.
  if (visit && screen.no_wait && screen.no_wait !== "method") {
    return { title: t(`no-wait-${screen.no_wait}`), below: t(`no-wait-${screen.no_wait}-more`) };
  }
  if (visit) {
    return ofFamily(screen) ?? { title: t("in-the-room"), below: inTheRoom(screen) };
  }
  if (asleep) {
    if (alarm?.kind === "awakening") {
      return { title: t("awakening-due", { time: alarm.since }), below: t("awakening-due-more") };
    }
    return {
      title: t("asleep-since", { time: asleep.since }),
      below: t("asleep-for", { hours: asleep.hours, minutes: asleep.minutes }),
    };
  }
  if (screen.cry === "different") {
    return { title: t("different-title"), below: t("different-more") };
  }
  if (quiet?.after_hard) {
    const below = wait ? t("sudden-silence-more", { time: quiet.since }) : t("held-more");
    return { title: t("sudden-silence"), below };
  }
  const isLifting = screen.guide.type === "picking_up";
  if (wait?.due_at && isLifting) {
    return { title: t("first-pick-up-due", { time: wait.due_at }), below: t("hold-words-first") };
  }
  if (wait?.due_at) {
    return {
      title: t("due-title", { number: wait.number, time: wait.due_at }),
      below: t("due-for", { minutes: wait.due_for_min }),
    };
  }
  if (wait?.held) {
    return { title: t(quiet ? "quiet-held" : "held"), below: t("held-more") };
  }
  if (wait?.next_at && isLifting) {
    return { title: t("first-pick-up-next", { time: wait.next_at }), below: t("first-pick-up-more") };
  }
  if (wait?.next_at) {
    return {
      title: t("next-check", { time: wait.next_at }),
      below: t("check-of", { number: wait.number, minutes: wait.planned_min }),
    };
  }
  // What the family has to say stands where the method itself has no waits.
  const family = screen.no_wait === "method" ? ofFamily(screen) : null;
  if (family) return family;
  if (screen.no_wait) {
    return { title: t(`no-wait-${screen.no_wait}`), below: t(`no-wait-${screen.no_wait}-more`) };
  }
  return { title: t("awake"), below: t("awake-more") };
}

function inTheRoom({ visit }: NightView): string {
  if (!visit) return "";
  if (visit.long) return t("visit-long", { minutes: visit.minutes });
  if (visit.max_s === null) return t("visit-minutes", { minutes: visit.minutes });
  // As the source gives it, in minutes: 120 s are 2, 90 s are 1.5.
  const most = Math.round(visit.max_s / 6) / 10;
  return t("visit-minutes-of", { minutes: visit.minutes, most });
}
