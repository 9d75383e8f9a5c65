import { el } from '../xml/element';

/** The part of the settings: what a document of this kind is, so that Word opens it as one of its own. */
export const SETTINGS_XML = el(
  'w:settings',
  { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
  el('w:defaultTabStop', { 'w:val': 720 }),
  el('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
  el(
    'w:compat',
    {},
    el('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': 15,
    }),
  ),
);
