import { render } from 'preact';
import { LanguageContext } from '../context.ts';
import { dressPage } from '../dress-page.ts';
import { later } from '../parts/later.tsx';
import '../style/index.css';
import { BoardPage } from './board.tsx';
import './class.css';
import { JoinPage, SeatPage } from './join.tsx';
import { RoomPage } from './room.tsx';
import type { ClassServices } from './services.ts';
import { ClassContext, useClass } from './use-class.ts';

/** A student needs no console, and a console no game. */
const game = later(async () => (await import('./game.tsx')).GamePage);
const desk = later(async () => (await import('./desk.tsx')).DeskPage);
const room = later(async () => (await import('./console.tsx')).ConsolePage);
const event = later(async () => (await import('./event-page.tsx')).EventPage);
const verify = later(async () => (await import('./verify-page.tsx')).VerifyPage);
const compare = later(async () => (await import('./compare-page.tsx')).ComparePage);
const projector = later(async () => (await import('./projector.tsx')).ProjectorPage);

/** Shows the pages of classes and competitions in an element. */
export function mountClass(element: HTMLElement, services: ClassServices): void {
  const Root = () => {
    const { language, motion, text } = services.settings.value;
    dressPage(language, motion, text);
    return (
      <ClassContext.Provider value={services}>
        <LanguageContext.Provider value={language}>
          <Where />
        </LanguageContext.Provider>
      </ClassContext.Provider>
    );
  };
  element.replaceChildren();
  render(<Root />, element);
}

function Where() {
  const route = useClass().route.value;
  switch (route.page) {
    case 'join':
      return <JoinPage key={route.code} code={route.code} />;
    case 'seat':
      return <SeatPage link={route.link} />;
    case 'room':
      return <RoomPage />;
    case 'game':
      return <game.Screen />;
    case 'desk':
      return <desk.Screen />;
    case 'console':
      return <room.Screen />;
    case 'board':
      return <BoardPage event={route.event} />;
    case 'event':
      return <event.Screen />;
    case 'verify':
      return <verify.Screen />;
    case 'compare':
      return <compare.Screen />;
    case 'projector':
      return <projector.Screen />;
  }
}
