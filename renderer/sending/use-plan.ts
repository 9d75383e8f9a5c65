import { useEffect, useState } from 'react';
import type { OpenedStory } from '../../shared/ipc/stories';
import type { SendOrder, SendPlan } from '../../shared/ipc/filing';
import { ok, type Result } from '../../shared/ipc/result';
import { bridge } from '../bridge';

/** A story as it would be sent, and where it can go. */
export interface Planned extends OpenedStory {
  plan: SendPlan;
}

/** What a sending of a story would be, as the library knows it; null until it has answered. */
export function usePlan(story: string, kind: SendOrder['kind']): Result<Planned> | null {
  const [planned, setPlanned] = useState<Result<Planned> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void planOf(story, kind).then((found) => {
      if (isCurrent) setPlanned(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [story, kind]);
  return planned;
}

async function planOf(story: string, kind: SendOrder['kind']): Promise<Result<Planned>> {
  const [opened, plan] = await Promise.all([
    bridge.request('stories.open', { id: story }),
    bridge.request('filing.plan', { story, kind }),
  ]);
  if (!opened.ok) return opened;
  return plan.ok ? ok({ ...opened.value, plan: plan.value }) : plan;
}
