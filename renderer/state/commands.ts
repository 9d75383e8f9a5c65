import { isCommandId, type CommandId } from '../../shared/commands';

/** What carries out a command, and whether it can now. */
export interface Handler {
  run: () => void;
  /** Missing means always. */
  can?: () => boolean;
}

/** Handlers by command; a bare function can always run. */
export type Handlers = Partial<Record<CommandId, Handler | (() => void)>>;

/** Who carries out what nobody else has taken on: the open story's editor, and the roles of the system. */
export interface Fallback {
  run: (id: CommandId) => boolean;
  can: (id: CommandId) => boolean;
}

const stacks = new Map<CommandId, readonly Handler[]>();
let fallbacks: readonly Fallback[] = [];

/** Takes on commands; the last to do so has them. The function returned gives them back. */
export function provideCommands(handlers: Handlers): () => void {
  const added = Object.keys(handlers)
    .filter(isCommandId)
    .flatMap((id) => {
      const given = handlers[id];
      return given === undefined
        ? []
        : [{ id, handler: typeof given === 'function' ? { run: given } : given }];
    });
  for (const { id, handler } of added) stacks.set(id, [...(stacks.get(id) ?? []), handler]);
  return () => {
    for (const { id, handler } of added)
      stacks.set(
        id,
        (stacks.get(id) ?? []).filter((one) => one !== handler),
      );
  };
}

/** Takes on whatever has no handler of its own; the last to do so is asked first. */
export function provideFallback(fallback: Fallback): () => void {
  fallbacks = [fallback, ...fallbacks];
  return () => {
    fallbacks = fallbacks.filter((one) => one !== fallback);
  };
}

/** Whether a command would do something now. */
export function canRun(id: CommandId): boolean {
  const handler = stacks.get(id)?.at(-1);
  if (handler !== undefined) return handler.can?.() ?? true;
  return fallbacks.some((fallback) => fallback.can(id));
}

/** Carries out a command; false when it does not apply now. */
export function runCommand(id: CommandId): boolean {
  const handler = stacks.get(id)?.at(-1);
  if (handler === undefined) return fallbacks.some((fallback) => fallback.can(id) && fallback.run(id));
  if (handler.can?.() === false) return false;
  handler.run();
  return true;
}
