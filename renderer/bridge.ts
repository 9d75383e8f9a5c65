import type { Bridge } from '../shared/ipc/bridge';

declare global {
  interface Window {
    readonly dateline: Bridge;
  }
}

/** The main process, as the window sees it. */
export const bridge: Bridge = window.dateline;
