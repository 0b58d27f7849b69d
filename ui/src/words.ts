// The words of assets/locales, by key.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import english from "../../assets/locales/en.ftl?raw";

const bundle = new FluentBundle("en", { useIsolating: false });
bundle.addResource(new FluentResource(english));

/** Whether there are words for this key. */
export function has(key: string): boolean {
  return bundle.hasMessage(key);
}

/** The words for a key, with values filled in; the key itself where there are none. */
export function t(key: string, values?: Record<string, FluentVariable>): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  return bundle.formatPattern(pattern, values ?? null);
}
