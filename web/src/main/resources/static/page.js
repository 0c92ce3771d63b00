// What every page does: keeps the help page ready for when the network is gone, and hides the page
// when somebody presses Escape twice.
if ("serviceWorker" in navigator && window.isSecureContext) {
  const ours = window.trustedTypes?.createPolicy("settle", { createScriptURL: (path) => path });
  navigator.serviceWorker.register(ours ? ours.createScriptURL("/worker.js") : "/worker.js").catch(() => {});
}
let lastEscape = 0;
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (event.timeStamp - lastEscape < 600) location.replace("/notes");
  lastEscape = event.timeStamp;
});
