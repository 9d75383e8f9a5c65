import { ImageOff } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useThumb } from './thumbs';

interface ThumbProps {
  hash: string;
  hasThumb: boolean;
  isMissing: boolean;
}

/** A picture, small; what it shows is said beside it. */
export function Thumb({ hash, hasThumb, isMissing }: ThumbProps): ReactNode {
  const [broken, setBroken] = useState(false);
  const address = useThumb(hash, hasThumb && !broken);
  if (address !== null && !broken)
    return (
      <img
        className="photos-thumb"
        src={address}
        alt=""
        draggable={false}
        decoding="async"
        onError={() => setBroken(true)}
      />
    );
  return isMissing ? <ImageOff className="photos-gone" aria-hidden /> : null;
}
