// What is only printed is left out.
export default import.meta.glob<string>(
  [
    "../../../assets/locales/de/*.ftl",
    "!../../../assets/locales/de/report.ftl",
    "!../../../assets/locales/de/command-line*.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);
