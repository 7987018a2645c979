// Material fetches the whole search index with every page, and starts a worker for it. Both wait
// here until the search is first used. A plain script, because it must run before the theme's.

{
  const used = new Promise((resolve) => {
    document.querySelector(".md-search")?.addEventListener("focusin", resolve, { once: true });
  });

  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    open.call(this, method, url, ...rest);
    if (String(url).endsWith("search_index.json")) {
      const send = this.send;
      this.send = (...body) => used.then(() => send.apply(this, body));
    }
  };

  // Messages to a worker that does not run yet are kept in order and delivered when it does.
  const Eager = Worker;
  window.Worker = class extends EventTarget {
    constructor(url, options) {
      super();
      this.started = used.then(() => {
        const worker = new Eager(url, options);
        for (const type of ["message", "messageerror", "error"]) {
          worker.addEventListener(type, (event) => this.dispatchEvent(new event.constructor(type, event)));
        }
        return worker;
      });
    }
    postMessage(...message) {
      this.started.then((worker) => worker.postMessage(...message));
    }
    terminate() {
      this.started.then((worker) => worker.terminate());
    }
  };
}
