import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../shared/ipc/bridge';
import { EVENTS, REQUESTS } from '../shared/ipc/contract';
import { fail } from '../shared/ipc/result';

const bridge: Bridge = {
  async request(name, input) {
    if (!Object.hasOwn(REQUESTS, name)) return fail('ipc.refused', { request: name });
    try {
      // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- the main process answers by the same table
      return await ipcRenderer.invoke(name, input);
    } catch {
      return fail('ipc.gone', { request: name });
    }
  },
  on(name, listener) {
    if (!Object.hasOwn(EVENTS, name)) return () => undefined;
    const receive = (_event: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(name, receive);
    return () => {
      ipcRenderer.off(name, receive);
    };
  },
  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};

contextBridge.exposeInMainWorld('dateline', bridge);
