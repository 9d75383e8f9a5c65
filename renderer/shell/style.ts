import type { StyleActions } from '../editor/chrome/StyleMenu';
import { openDialog } from '../filing/dialogs';
import { excepting } from '../../shared/style/book';
import { changeBook, ignoreStyle, switchRule, useBook } from '../state/style';
import { tell } from '../ui/toasts';

/** What can be done with what a rule of style found in a story. */
export function styleActions(story: string): StyleActions {
  return {
    ignore: (name) => void ignoreStyle(story, name),
    except: (rule, words) => void changeBook(excepting(useBook.getState(), rule, words)),
    switchOff: (rule) => {
      void switchRule(rule, false);
      const run = (): void => void switchRule(rule, true);
      tell('The rule is switched off in all stories.', {
        name: 'style',
        action: { label: 'Switch it on', run },
      });
    },
    about: (rule) => openDialog({ kind: 'settings', page: 'style', about: rule }),
  };
}
