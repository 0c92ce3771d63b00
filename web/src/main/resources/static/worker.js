// Keeps the help page, and only that, for when the network is gone. Nothing personal is kept.
const KEPT = "settle-help-1";
self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(KEPT).then((cache) => cache.addAll(["/help/offline", "/style.css"])).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((n) => n !== KEPT).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()));
});
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.mode === "navigate") {
    event.respondWith(fetch(event.request).catch(() => caches.match("/help/offline")));
  } else if (url.pathname === "/style.css") {
    event.respondWith(fetch(event.request).catch(() => caches.match("/style.css")));
  }
});
