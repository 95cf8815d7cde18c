import Phaser from 'phaser';
import type { Face } from './crowd.ts';
import type { Picture } from './picture.ts';

/** A picture by its texture's name and address. */
export interface Layer {
  readonly key: string;
  readonly url: string;
}
/** What people and marks wear; given by the page, so that canvas and page show the same drawings. */
export interface Wardrobe {
  readonly marks: readonly (Layer & { readonly face: Face })[];
  readonly pins: readonly (Layer & { readonly face: Face })[];
  readonly layers: (id: string, face: Face) => readonly Layer[];
  /** Side of the badge pinned to a portrait of `px`. */
  readonly pinSize: (px: number) => number;
}
/** The people of a street on a canvas, over the page's own ground: shows pictures, and stands still in between. */
export interface StreetStage {
  /** Shows a picture; people who stand elsewhere walk over within `slideMs`. */
  show(picture: Picture, slideMs: number): void;
  close(): void;
}

const INK = 0x22303c;
const PAPER = 0xfbf7ef;
/** Portraits are drawn from files of this size, scaled down. */
const PORTRAIT_PX = 176;
/** Badges come at the size they are shown at, and are baked larger, so that they stay sharp on dense screens. */
const SHARP = 3;
const HOP_PX = 6;
/** Frames after which textures that have just come are surely on the screen. */
const FRAMES_TO_SETTLE = 3;

/**
 * Opens a canvas in an element. The loop runs while something moves or has changed, and sleeps otherwise.
 *
 * @returns  the stage once it can draw; rejects where no WebGL can be had
 */
export function openStreet(parent: HTMLElement, wardrobe: Wardrobe): Promise<StreetStage> {
  return new Promise((resolve, reject) => {
    const scene = new Street(wardrobe);
    const sharpness = Math.min(2, globalThis.devicePixelRatio || 1);
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE, width: 2, height: 2, zoom: 1 / sharpness },
      // with it, 2,000 sprites draw at a tenth of the frames on a renderer of software (measured)
      render: { antialiasGL: false },
      scene,
    });
    game.events.once(Phaser.Core.Events.DESTROY, () => reject(new Error('the canvas was closed before it could draw')));
    scene.ready = () =>
      resolve({
        show: (picture, slideMs) => scene.show(picture, slideMs, sharpness),
        close: () => game.destroy(true),
      });
    if (game.config.renderType !== Phaser.WEBGL) reject(new Error('no WebGL'));
  });
}

class Street extends Phaser.Scene {
  readonly #wardrobe: Wardrobe;
  readonly #people = new Map<string, { readonly box: Phaser.GameObjects.Container; look: string }>();
  #crowd: Phaser.GameObjects.Container | null = null;
  #moment = '';
  #size = '';
  #framesToDraw = 0;
  ready: () => void = () => {};

  constructor(wardrobe: Wardrobe) {
    super('street');
    this.#wardrobe = wardrobe;
  }

  preload(): void {
    for (const { key, url } of [...this.#wardrobe.marks, ...this.#wardrobe.pins]) {
      this.load.svg(key, url, { scale: SHARP });
    }
  }

  create(): void {
    this.#crowd = this.add.container(0, 0);
    this.ready();
  }

  /** Once all has arrived and been drawn, the loop goes to sleep: a still street costs nothing. */
  override update(): void {
    this.#framesToDraw--;
    if (this.#framesToDraw <= 0 && this.tweens.getTweens().length === 0 && !this.load.isLoading()) {
      this.game.loop.sleep();
    }
  }

  /** Draws again; waking draws a frame at once, so all must be in its place before. */
  #stir(): void {
    this.#framesToDraw = FRAMES_TO_SETTLE;
    this.game.loop.wake();
  }

  show(picture: Picture, slideMs: number, sharpness: number): void {
    this.#fit(picture, sharpness);
    this.#drawCrowd(picture);
    this.#dress(picture, () => this.#drawPeople(picture, slideMs));
    if (picture.moment !== this.#moment) this.#walk(picture, slideMs);
    this.#moment = picture.moment;
    this.#stir();
  }

  #fit({ street }: Picture, sharpness: number): void {
    const size = `${street.width} ${street.height}`;
    if (size === this.#size) return;
    this.#size = size;
    this.scale.resize(Math.round(street.width * sharpness), Math.round(street.height * sharpness));
    this.cameras.main.setOrigin(0, 0).setZoom(sharpness);
  }

  #drawCrowd({ marks }: Picture): void {
    this.#crowd?.removeAll(true);
    for (const { face, x, y, size } of marks) {
      this.#crowd?.add(this.add.image(x, y, `mark-${face}`).setDisplaySize(size, size));
    }
  }

  /** Loads portraits that were not needed so far, then goes on. */
  #dress({ stands }: Picture, then: () => void): void {
    const missing = new Map(
      stands
        .flatMap(({ id, face }) => this.#wardrobe.layers(id, face))
        .filter(({ key }) => !this.textures.exists(key))
        .map((layer) => [layer.key, layer] as const),
    );
    if (missing.size === 0) {
      then();
      return;
    }
    for (const { key, url } of missing.values()) {
      this.load.svg(key, url, { width: PORTRAIT_PX, height: PORTRAIT_PX });
    }
    this.load.once(Phaser.Loader.Events.COMPLETE, () => {
      then();
      this.#stir();
    });
    this.load.start();
  }

  #drawPeople({ stands }: Picture, slideMs: number): void {
    for (const [id, { box }] of this.#people) {
      if (stands.some((stand) => stand.id === id)) continue;
      box.destroy();
      this.#people.delete(id);
    }
    for (const { id, face, x, y, size } of stands) {
      const look = `${face} ${size}`;
      const known = this.#people.get(id);
      const box = known?.box ?? this.add.container(x, y);
      if (known?.look !== look) this.#dressUp(box, id, face, size);
      this.#people.set(id, { box, look });
      if (!known || slideMs === 0) box.setPosition(x, y);
      else if (box.x !== x || box.y !== y) this.#slide(box, x, y, slideMs);
    }
  }

  #dressUp(box: Phaser.GameObjects.Container, id: string, face: Face, size: number): void {
    box.removeAll(true);
    for (const { key } of this.#wardrobe.layers(id, face)) {
      box.add(this.add.image(0, -size / 2, key).setDisplaySize(size, size));
    }
    const pin = this.#wardrobe.pinSize(size);
    box.add(this.add.image(size / 2 - pin * 0.3, -size + pin / 2, `pin-${face}`).setDisplaySize(pin, pin));
  }

  /** A paper stand-up slides over and hops once on the way. */
  #slide(box: Phaser.GameObjects.Container, x: number, y: number, ms: number): void {
    const from = { x: box.x, y: box.y };
    this.tweens.killTweensOf(box);
    this.tweens.addCounter({
      from: 0,
      to: 1,
      duration: ms,
      ease: 'Quad.easeOut',
      onUpdate: (tween) => {
        const part = tween.getValue() ?? 1;
        const hop = HOP_PX * 4 * part * (1 - part);
        box.setPosition(from.x + (x - from.x) * part, from.y + (y - from.y) * part - hop);
      },
    });
  }

  #walk({ movers }: Picture, ms: number): void {
    for (const { from, to, size } of movers) {
      const dot = this.add.circle(from.x, from.y, size / 2, INK).setStrokeStyle(2, PAPER);
      this.tweens.add({
        targets: dot,
        x: to.x,
        y: to.y,
        duration: ms,
        ease: 'Quad.easeOut',
        onComplete: () => dot.destroy(),
      });
    }
  }
}
