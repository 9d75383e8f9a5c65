import { useSettings } from './settings';

const DARK = '(prefers-color-scheme: dark)';

/** Puts light or dark on the page as the person or the system wants it, and follows both. */
export function followTheme(): void {
  const system = window.matchMedia(DARK);
  const apply = (): void => {
    const { theme } = useSettings.getState();
    document.documentElement.dataset['theme'] =
      theme === 'system' ? (system.matches ? 'dark' : 'light') : theme;
  };
  system.addEventListener('change', apply);
  useSettings.subscribe(apply);
  apply();
}
