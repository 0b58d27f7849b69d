// What is only printed is left out.
export default import.meta.glob<string>(
  [
    "../../../assets/locales/es/*.ftl",
    "!../../../assets/locales/es/report.ftl",
    "!../../../assets/locales/es/command-line*.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);
