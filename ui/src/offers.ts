// The age gate's word on a method, told.
import type { MethodChoice } from "./bindings/MethodChoice";
import { t } from "./words";

/** Whether it can be chosen, if need be after a clinician's word. */
export function isOffered({ offer }: MethodChoice): boolean {
  return offer.type === "offered" || offer.type === "after_clinician";
}

/** Why it cannot be chosen; nothing where it can. */
export function whyNot({ offer }: MethodChoice): string {
  if (offer.type === "too_young") {
    return t(offer.is_ours ? "offer-too-young-ours" : "offer-too-young", { months: offer.from_months });
  }
  if (offer.type === "too_old") return t("offer-too-old", { months: offer.to_months });
  return "";
}
