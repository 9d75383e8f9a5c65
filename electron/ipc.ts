import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import * as v from 'valibot';
import {
  REQUESTS,
  type EventName,
  type EventPayload,
  type RequestName,
  type RequestOutput,
} from '../shared/ipc/contract';
import { fail, type Result } from '../shared/ipc/result';
import { APP_ORIGIN } from './origin';

/** A function for every request of the contract: a missing one does not compile. */
export type Handlers = {
  [N in RequestName]: (
    input: v.InferOutput<(typeof REQUESTS)[N]['input']>,
  ) => Result<RequestOutput<N>> | Promise<Result<RequestOutput<N>>>;
};

/** Answers every request of the contract, and refuses what is not from our own page or not of its schema. */
export function answerRequests(handlers: Handlers, report: (name: string, problem: unknown) => void): void {
  for (const name of requestNames()) answer(name, handlers, report);
}

/** Sends an event of the contract to the window. */
export type Send = <N extends EventName>(name: N, payload: EventPayload<N>) => void;

/** The sender of events to a page. */
export function sender(page: () => WebContents | null): Send {
  return (name, payload) => {
    const target = page();
    if (target !== null && !target.isDestroyed()) target.send(name, payload);
  };
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- N ties a schema to its handler
function answer<N extends RequestName>(
  name: N,
  handlers: Handlers,
  report: (name: string, problem: unknown) => void,
): void {
  const { input: schema } = REQUESTS[name];
  const handler: Handlers[N] = handlers[name];
  ipcMain.handle(name, async (event, input: unknown): Promise<Result<RequestOutput<N>>> => {
    if (!isOurs(event.senderFrame)) return fail('ipc.refused', { request: name });
    const parsed = v.safeParse<(typeof REQUESTS)[N]['input']>(schema, input);
    if (!parsed.success) {
      report(name, parsed.issues[0].message);
      return fail('ipc.invalid', { request: name, path: v.getDotPath(parsed.issues[0]) ?? '' });
    }
    try {
      return await handler(parsed.output);
    } catch (problem) {
      report(name, problem);
      return fail('internal', { request: name });
    }
  });
}

function isOurs(frame: WebFrameMain | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN;
}

function requestNames(): RequestName[] {
  return Object.keys(REQUESTS).filter((name): name is RequestName => Object.hasOwn(REQUESTS, name));
}
