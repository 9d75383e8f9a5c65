import { create } from 'zustand';
import type { Failure } from '../../shared/ipc/result';
import { sentenceFor } from './errors';

/** A short word to the person that does not ask for anything, at most offers one thing to do. */
export interface Toast {
  id: number;
  text: string;
  tone: 'plain' | 'warn' | 'danger';
  action: { label: string; run(): void } | null;
  /** Stands until it is dismissed: for what goes on meanwhile. */
  stays: boolean;
}

/** What a toast can be given beside its text. */
export interface ToastOptions {
  tone?: Toast['tone'];
  action?: Toast['action'];
  stays?: boolean;
  /** Takes the place of the toast with the same name. */
  name?: string;
}

interface Shown extends Toast {
  name: string | null;
}

/** The toasts in sight, oldest first. */
export const useToasts = create<{ toasts: readonly Shown[] }>(() => ({ toasts: [] }));

/** Toasts in sight at most. */
const MOST = 4;

let last = 0;

/** Tells something in a toast; answers its id. */
export function tell(
  text: string,
  { tone = 'plain', action = null, stays = false, name }: ToastOptions = {},
): number {
  last += 1;
  const toast: Shown = { id: last, text, tone, action, stays, name: name ?? null };
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((one) => name === undefined || one.name !== name), toast].slice(-MOST),
  }));
  return last;
}

/** Says what went wrong, in the sentence of its code. */
export function say(failure: Failure, options: Omit<ToastOptions, 'tone'> = {}): number {
  return tell(sentenceFor(failure), { tone: 'danger', name: failure.code, ...options });
}

/** Takes a toast away, by its id or its name. */
export function dismiss(which: number | string): void {
  useToasts.setState(({ toasts }) => ({
    toasts: toasts.filter((one) => one.id !== which && one.name !== which),
  }));
}
