/** Files that are on their way, or belong to the system or to whoever brings them: `~`, `.part`, `.lock`. */
const UNFINISHED =
  /^(?:[.~]|thumbs\.db$|desktop\.ini$)|~$|\.(?:tmp|temp|part|partial|filepart|crdownload|download|swp|lck|lock|writing|uploading|bak)$/i;

/** What lies beside a wire and is no wire itself. */
const BESIDE =
  /\.(?:jpe?g|jpe|png|gif|webp|avif|heic|heif|tiff?|bmp|svgz?|eps|psd|raw|cr2|nef|dng|mp4|m4v|mov|avi|mkv|webm|mpe?g|wmv|mp3|m4a|wav|ogg|flac|aac|xmp|md5|sha1|sha256)$/i;

/**
 * Whether a file is left alone for its name: hidden ones, those that say they are not finished, and pictures, sound
 * and films, which come with the wire that speaks of them.
 */
export function isPassedOver(name: string): boolean {
  return UNFINISHED.test(name) || BESIDE.test(name);
}
