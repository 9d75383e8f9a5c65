import { useCallback, useEffect, useState } from 'react';
import type { VersionRow } from '../../shared/ipc/stories';
import type { Result } from '../../shared/ipc/result';
import type { Version } from '../../shared/story/version';
import { bridge } from '../bridge';

/** The versions of a story, newest first; null until they are known. */
export function useVersions(story: string): {
  listed: Result<VersionRow[]> | null;
  look: () => Promise<void>;
} {
  const [listed, setListed] = useState<Result<VersionRow[]> | null>(null);
  const look = useCallback(async () => {
    setListed(await bridge.request('versions.list', { story }));
  }, [story]);
  useEffect(() => {
    let isCurrent = true;
    void bridge.request('versions.list', { story }).then((found) => {
      if (isCurrent) setListed(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [story]);
  return { listed, look };
}

/** One version with its story; null until it is here. The last one stays until the next is here. */
export function useVersion(id: string | null): Result<Version> | null {
  const [version, setVersion] = useState<Result<Version> | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isCurrent = true;
    void bridge.request('versions.get', { id }).then((found) => {
      if (isCurrent) setVersion(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [id]);
  return version;
}
