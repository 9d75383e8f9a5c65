/** Whether the window runs on a Mac: keys are written and pressed differently there. */
export const ON_MAC = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac OS X');
