import * as v from 'valibot';
import type { ElectronApplication } from '@playwright/test';

const Asked = v.object({
  kind: v.picklist(['open', 'save', 'message', 'error']),
  title: v.string(),
  message: v.string(),
  buttons: v.array(v.string()),
  defaultPath: v.string(),
});

/** What the application asked of the person in a native dialog. */
export type Asked = v.InferOutput<typeof Asked>;

/** What the person answers from now on; a file dialog without an answer is cancelled. */
export interface Answers {
  /** Paths chosen in an open dialog. */
  open?: readonly string[];
  /** Path chosen in a save dialog. */
  save?: string;
  /** Number or label of the button pressed in a message box; its cancel button when absent. */
  message?: number | string;
}

/**
 * Answers native dialogs, which no test can reach, in the place of a person; every question is written down.
 * Later calls replace the answers and keep the questions.
 */
export async function answerDialogs(app: ElectronApplication, answers: Answers): Promise<void> {
  await app.evaluate(
    ({ dialog }, { open, save, message }) => {
      interface Options {
        title?: string;
        message?: string;
        buttons?: string[];
        defaultPath?: string;
        cancelId?: number;
      }
      const write = (kind: string, options: Options): void => {
        const known: unknown = Reflect.get(globalThis, '__asked');
        const asked: unknown[] = Array.isArray(known) ? known : [];
        const { title = '', message: text = '', buttons = [], defaultPath = '' } = options;
        asked.push({ kind, title, message: text, buttons, defaultPath });
        Reflect.set(globalThis, '__asked', asked);
      };
      // The options come last, after the window where there is one.
      const last = (given: readonly unknown[]): Options => Object.assign({}, given.at(-1));
      const pressed = ({ buttons = [], cancelId = 0 }: Options): number => {
        if (typeof message === 'number') return message;
        if (message === undefined) return cancelId;
        const index = buttons.indexOf(message);
        if (index < 0) throw new Error(`No button "${message}" among ${buttons.join(', ')}`);
        return index;
      };
      const openFiles = (...given: unknown[]): string[] => {
        write('open', last(given));
        return [...(open ?? [])];
      };
      const saveFile = (...given: unknown[]): string => {
        write('save', last(given));
        return save ?? '';
      };
      const press = (...given: unknown[]): number => {
        write('message', last(given));
        return pressed(last(given));
      };
      Object.assign(dialog, {
        showOpenDialog: (...given: unknown[]) => {
          const filePaths = openFiles(...given);
          return Promise.resolve({ canceled: filePaths.length === 0, filePaths });
        },
        showOpenDialogSync: (...given: unknown[]) => {
          const filePaths = openFiles(...given);
          return filePaths.length === 0 ? undefined : filePaths;
        },
        showSaveDialog: (...given: unknown[]) => {
          const filePath = saveFile(...given);
          return Promise.resolve({ canceled: filePath === '', filePath });
        },
        showSaveDialogSync: saveFile,
        showMessageBox: (...given: unknown[]) =>
          Promise.resolve({ response: press(...given), checkboxChecked: false }),
        showMessageBoxSync: press,
        showErrorBox: (title: string, text: string) => {
          write('error', { title, message: text });
        },
      });
    },
    { open: answers.open?.slice(), save: answers.save, message: answers.message },
  );
}

/** What was asked since the dialogs were first answered. */
export async function askedDialogs(app: ElectronApplication): Promise<Asked[]> {
  const asked: unknown = await app.evaluate((): unknown => Reflect.get(globalThis, '__asked'));
  return v.parse(v.array(Asked), asked ?? []);
}
