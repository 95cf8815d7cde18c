import { useEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../scenes/picture.ts';
import type { StreetStage } from '../../scenes/street.ts';
import type { HeadId } from '../art/heads.ts';
import { wardrobe } from './wardrobe.ts';

interface CanvasProps {
  readonly picture: Picture;
  readonly headOf: (id: string) => HeadId;
  readonly slideMs: number;
  /** Called when the canvas cannot be had after all: the drawing takes its place. */
  readonly onFail: () => void;
}

/** The street on a canvas. Nothing on it can be pressed or read: that lies over it, in the page. */
export function StreetCanvas({ picture, headOf, slideMs, onFail }: CanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<StreetStage | null>(null);
  useEffect(() => {
    let gone = false;
    let opened: StreetStage | null = null;
    const open = async () => {
      const { openStreet } = await import('../../scenes/street.ts');
      if (gone || !box.current) return;
      opened = await openStreet(box.current, wardrobe(headOf));
      if (gone) opened.close();
      else setStage(opened);
    };
    open().catch(onFail);
    return () => {
      gone = true;
      opened?.close();
    };
    // opened once: what it shows changes through `show`
  }, []);
  useEffect(() => stage?.show(picture, slideMs), [stage, picture, slideMs]);
  return <div ref={box} class="street-canvas" aria-hidden="true" />;
}
