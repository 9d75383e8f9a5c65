import { fail } from '../../ipc/result';
import type { Reader } from '../types';
export const htmlReader: Reader = {
  format: 'html',
  label: 'HTML',
  extensions: ['html', 'htm'],
  recognises: () => 0,
  read: () => fail('read.empty'),
};
