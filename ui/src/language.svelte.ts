// How the window speaks just now. Whatever is worded follows a change at once.
import type { Look } from "./bindings/Look";

export type Language = Look["language"];

/** The languages that there are, each by its own name. */
export const LANGUAGES: Record<Language, string> = { en: "English", es: "Español", de: "Deutsch" };

export const spoken = $state({ language: "en" as string, twelveHours: false });
