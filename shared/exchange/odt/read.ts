import { fail } from '../../ipc/result';
import type { BytesReader } from '../types';
export const odtReader: BytesReader = {
  takes: 'bytes',
  format: 'odt',
  label: 'OpenDocument text (ODT)',
  extensions: ['odt', 'ott', 'fodt'],
  recognises: () => 0,
  read: () => fail('read.empty'),
};
