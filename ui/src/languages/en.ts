// What is only printed is left out.
export default import.meta.glob<string>(
  [
    "../../../assets/locales/en/*.ftl",
    "!../../../assets/locales/en/report.ftl",
    "!../../../assets/locales/en/command-line*.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);
