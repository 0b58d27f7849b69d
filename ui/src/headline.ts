// What a running night says in large letters, and the line under it.
import type { NightView } from "./bindings/NightView";
import { t } from "./words";

export interface Told {
  title: string;
  below: string;
}

/** The first of these that holds is what there is to say. */
export function told(screen: NightView): Told {
  const { visit, asleep, wait, quiet } = screen;
  if (visit) {
    return { title: t("in-the-room"), below: inTheRoom(screen) };
  }
  if (asleep) {
    return {
      title: t("asleep-since", { time: asleep.since }),
      below: t("asleep-for", { hours: asleep.hours, minutes: asleep.minutes }),
    };
  }
  if (screen.paused_since) {
    return { title: t("paused-since", { time: screen.paused_since }), below: t("paused-more") };
  }
  if (screen.cry === "different") {
    return { title: t("different-title"), below: t("different-more") };
  }
  if (quiet?.after_hard) {
    return { title: t("sudden-silence"), below: t("sudden-silence-more", { time: quiet.since }) };
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
  if (wait?.next_at) {
    return {
      title: t("next-check", { time: wait.next_at }),
      below: t("check-of", { number: wait.number, minutes: wait.planned_min }),
    };
  }
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
