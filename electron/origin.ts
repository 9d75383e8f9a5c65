/** The scheme the application's own pages are served from. */
export const SCHEME = 'app';

/** The origin of the window's page: the only one that may make requests. */
export const APP_ORIGIN = `${SCHEME}://dateline`;

/** The origin of exported pages shown before they are exported: no scripts, no requests. */
export const PREVIEW_ORIGIN = `${SCHEME}://preview`;
