import { IMAGE_TYPES } from '../../../../shared/story/photo';

const BASE64 = {
  'image/jpeg':
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAXEAEAAwAAAAAAAAAAAAAAAAAAARJR/8QAFQEBAQAAAAAAAAAAAAAAAAAAAQT/xAAXEQADAQAAAAAAAAAAAAAAAAAAARJR/9oADAMBAAIRAxEAPwCa06AqlYgp6f/Z',
  'image/png':
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAADEAIAAABrBuXSAAAAHElEQVQI12P8/58BK2BsYGBgaMAmwcDAwIBNFwDpJwUAM9KvJAAAAABJRU5ErkJggg==',
  'image/webp':
    'UklGRlYAAABXRUJQVlA4IEoAAABwAwCdASoEAAMAAgA0JagCdGuA/gGEAfwD2/7sA/QAGBrNsAAA/vsA2dMn/3OscC0P//c6xwLQ//+QH/8gNHHXNGNqMnfyeJAAAA==',
  'image/gif': 'R0lGODlhBAADAPEAAP8AAAAA/4AAgAAAACH5BAAAAAAALAAAAAAEAAMAAAIFhCEpwVEAOw==',
  'image/avif':
    'AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAJQAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAEAAAAAwAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhAAAAC1tZGF0EgAKBRgEeYEIMhoYAAooooQAAWt4h6j/FRz1bB+MWZOQcPde7g==',
} as const satisfies Record<(typeof IMAGE_TYPES)[number], string>;

/** A real picture of every type a story can hold: a gradient, 4 pixels wide and 3 high. */
export const PICTURES = {
  'image/jpeg': Buffer.from(BASE64['image/jpeg'], 'base64'),
  'image/png': Buffer.from(BASE64['image/png'], 'base64'),
  'image/webp': Buffer.from(BASE64['image/webp'], 'base64'),
  'image/gif': Buffer.from(BASE64['image/gif'], 'base64'),
  'image/avif': Buffer.from(BASE64['image/avif'], 'base64'),
} satisfies Record<(typeof IMAGE_TYPES)[number], Buffer>;
