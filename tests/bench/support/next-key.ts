// What a page whose keys are timed offers to whoever presses them.

declare global {
  interface Window {
    /** Resolves with the milliseconds from the next key to the frame that shows it. */
    nextKey: () => Promise<number>;
  }
}

window.nextKey = () =>
  new Promise((resolve) => {
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - start);
          port2.postMessage(null);
        });
      },
      { capture: true, once: true },
    );
  });

export {};
