import { useEffect, useState } from 'preact/hooks';
import type { Screens } from './services.ts';
import { useClass } from './use-class.ts';

/** The words of an event's scenario, once they have come. */
export function useScreens(event: string): Screens | null {
  const { screensOf } = useClass();
  const [screens, setScreens] = useState<Screens | null>(null);
  useEffect(() => {
    let gone = false;
    void screensOf(event).then((reply) => {
      if (!gone && reply.ok) setScreens(reply.value);
    });
    return () => {
      gone = true;
    };
  }, [event]);
  return screens;
}
