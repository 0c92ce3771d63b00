// Keeps what is needed on a hard night without a network: the help page and the breathing page, and
// only those. Nothing personal is in them.
const KEPT = "settle-help-2";
const PAGES = ["/help/offline", "/breathe"];
const pages = () => PAGES.map((page) => new Request(page, { headers: { "Settle-Keep": "yes" } }));
const FILES = ["/style.css", "/page.js", "/help.js", "/breathe.js", "/pacer.js", "/cues.js"];

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(KEPT).then((cache) => cache.addAll([...pages(), ...FILES])).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((n) => n !== KEPT).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()));
});
self.addEventListener("fetch", (event) => {
  const path = new URL(event.request.url).pathname;
  const kept = (name) => caches.match(name, { ignoreSearch: true });
  if (event.request.mode === "navigate") {
    event.respondWith(fetch(event.request).catch(() => kept(path === "/breathe" ? path : "/help/offline")));
  } else if (FILES.includes(path)) {
    event.respondWith(fetch(event.request).catch(() => kept(path)));
  }
});
