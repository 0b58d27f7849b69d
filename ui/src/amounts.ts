// Amounts in words.
import type { Amount } from "./bindings/Amount";
import { t } from "./words";

/** An amount in words; none is one that was not recorded. */
export function amountWords(amount: Amount | null): string {
  if (amount === null) return t("not-recorded");
  switch (amount.type) {
    case "span":
      return t("amount-span", { hours: amount.hours, minutes: amount.minutes });
    case "count":
      return t("amount-count", { n: amount.n });
    case "percent":
      return t("amount-percent", { value: amount.value });
    case "difference":
      if (amount.seconds === 0) return t("amount-none");
      return amount.seconds > 0
        ? t("amount-later", { seconds: amount.seconds })
        : t("amount-earlier", { seconds: -amount.seconds });
  }
}
