// Says that the first frame is there, in the way that Lullwatch's window does.
requestAnimationFrame(() =>
  requestAnimationFrame(() => window.__TAURI__.core.invoke("painted")),
);
