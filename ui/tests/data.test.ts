import { describe, expect, test } from "vitest";
import { button, buttons, fill, open, press, settle, text } from "./window";

const last = (backend: Awaited<ReturnType<typeof open>>) => backend.taps.at(-1)?.tap;

describe("your data", () => {
  test("tells when the last backup was made, and where it went", async () => {
    await open("data");
    expect(text()).toContain("Last backup: November 24, 2026, 06:50, with 12 nights.");
    expect(text()).toContain("/backups");
    expect(text()).toContain("the same disk");
  });

  test("a backup that failed is told with what to do", async () => {
    await open("data-problem");
    expect(text()).toContain("cannot be used");
    expect(text()).not.toContain("Last backup");
  });

  test("a folder is picked in the system’s own dialog", async () => {
    const backend = await open("data");
    await press("Choose a folder");
    expect(backend.picked).toEqual(["folder"]);
    expect(last(backend)).toEqual({ type: "backup_folder", folder: "/media/stick/somewhere" });
  });

  test("restoring asks first, and can be left", async () => {
    const backend = await open("data");
    await press("November 24, 2026");
    expect(backend.taps).toEqual([]);
    expect(text()).toContain("Put this backup in the place");
    await press("Not now");
    expect(buttons("Restore it")).toEqual([]);
    await press("November 23, 2026");
    await press("Restore it");
    const tap = last(backend);
    expect(tap?.type === "restore" && tap.file).toContain("20261123");
    expect(tap).toMatchObject({ damaged_too: false });
    expect(buttons("Restore it")).toEqual([]);
  });

  test("of a damaged backup the rest is used only when that is wished", async () => {
    const backend = await open("data");
    await press("Another file");
    backend.refuse({ code: "backup-damaged", field: null, detail: null });
    await press("Restore it");
    await settle();
    expect(text()).toContain("This backup is damaged.");
    await press("Use what can be read");
    expect(last(backend)).toEqual({ type: "restore", file: "/media/stick/somewhere", damaged_too: true });
  });

  test("nothing is backed up before there is anything, and while it is being done", async () => {
    await open("data-none");
    expect(button("Make a backup now").disabled).toBe(true);
  });

  test("nothing is backed up twice at once", async () => {
    await open("data-working");
    expect(button("Make a backup now").disabled).toBe(true);
    expect(text()).toContain("A backup is being made.");
  });

  test("the app opens at sign-in only where that is wished and the system lets it", async () => {
    const backend = await open("data");
    const box = document.querySelector<HTMLInputElement>("input[type=checkbox]")!;
    expect(box.checked).toBe(false);
    box.click();
    await settle();
    expect(last(backend)).toEqual({ type: "open_at_sign_in", yes: true });
    backend.refuse({ code: "autostart", field: null, detail: null });
    box.click();
    await settle();
    expect(box.checked).toBe(false);
    expect(text()).toContain("did not let Lullwatch change");
  });

  test("opening at sign-in is not offered where there is no way to it", async () => {
    await open("data-none");
    expect(text()).not.toContain("when I sign in");
  });

  test("a new computer begins with a backup", async () => {
    const backend = await open("welcome");
    await press("I have a backup");
    expect(last(backend)).toEqual({ type: "open_data" });
  });

  test("what was lost is told with its nights", async () => {
    await open("data-found");
    expect(text()).toContain("3 entries could not be read");
    expect(text()).toContain("Night of November 21, 2026; November 22, 2026");
  });
});

describe("the shared folder", () => {
  test("is picked in the system’s own dialog, and the provider is outside “no network”", async () => {
    const backend = await open("data");
    expect(text()).toContain("Whoever keeps the folder in step, such as a cloud service, is outside that promise");
    await press("Choose a shared folder");
    expect(backend.picked).toEqual(["folder"]);
    expect(last(backend)).toEqual({ type: "together_folder", folder: "/media/stick/somewhere" });
  });

  test("is brought in step by one tap, and what came and what went is said", async () => {
    const backend = await open("data-together");
    expect(text()).toContain("Came: 2 new nights and naps; One night that is here gets more entries");
    expect(text()).toContain("Went: One night");
    await press("Bring together now");
    expect(last(backend)).toEqual({ type: "together" });
  });

  test("names a file that cannot be used, and why", async () => {
    await open("data-together-refused");
    expect(text()).toContain("0198f0aa-conflicted copy.lullwatch-sync");
    expect(text()).toContain("Line 3: This is damaged.");
    expect(text()).toContain("Nothing new came.");
  });

  test("that is closed asks for its passphrase", async () => {
    const backend = await open("data-together-sealed");
    expect(text()).toContain("Nothing was written.");
    await fill("Passphrase", "moon and stars");
    await press("Close the files with it");
    expect(last(backend)).toEqual({ type: "together_passphrase", passphrase: "moon and stars" });
  });

  test("can be left again", async () => {
    const backend = await open("data-together");
    await press("Share no folder any more");
    expect(last(backend)).toEqual({ type: "together_folder", folder: "" });
  });
});
