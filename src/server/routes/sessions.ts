import type { Answer } from '../../wire/routes.ts';
import { plainSigns } from '../../wire/text.ts';
import { seatInfo } from '../game/grid.ts';
import { setCookie } from '../guard/cookies.ts';
import type { Desk, Who } from '../guard/who.ts';
import { deskOf, isPassword } from '../guard/who.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { Some } from './handler.ts';
import { lobbyOf, takeSeat } from './lobby.ts';

type Me = Answer<'me'>;

/** Who is asking, as far as cookies tell. */
async function meOf(house: House, { seat, desk }: Who): Promise<Me> {
  return { seat: await seatOf(house, seat), desk: deskInfo(desk), now: house.now() };
}

async function seatOf({ store }: House, seat: Who['seat']): Promise<Me['seat']> {
  if (!seat) return null;
  const [klass, team] = await Promise.all([store.classes.get(seat.class), store.teams.get(seat.team)]);
  const { id, number, name } = team!;
  return { ...seatInfo(seat), class: klass!, teamInfo: { id, number, name } };
}

function deskInfo(desk: Desk | null): Me['desk'] {
  if (desk === null || desk.role === 'owner') return desk && { role: 'owner' };
  return { role: 'instructor', class: desk.class };
}

export const sessions: Some<'signIn' | 'signOut' | 'resume' | 'me' | 'code' | 'join'> = {
  async signIn({ house, who, body, reply }) {
    const link = isPassword(body.key, house.keys) ? house.keys.link : plainSigns(body.key);
    const desk = await deskOf(link, house.store, house.keys);
    if (!desk) throw no('who.wrongKey', { where: 'body.key' });
    setCookie(reply, 'rapport_desk', link);
    return meOf(house, { ...who, desk });
  },

  async signOut({ house, who, body, reply }) {
    setCookie(reply, body.what === 'seat' ? 'rapport_seat' : 'rapport_desk', null);
    return meOf(house, { ...who, [body.what]: null });
  },

  async resume({ house, who, body, reply }) {
    const link = plainSigns(body.link);
    const seat = await house.store.seats.byLink(link);
    if (!seat || seat.place === null) throw no('who.wrongKey', { where: 'body.link' });
    setCookie(reply, 'rapport_seat', link);
    return meOf(house, { ...who, seat });
  },

  me: ({ house, who }) => meOf(house, who),

  async code({ house, params }) {
    const { klass, event, teamSize, teams } = await lobbyOf(house, params.code);
    return {
      kind: event ? 'event' : 'class',
      class: { name: klass.name },
      event: event && { id: event.id, name: event.name },
      teamSize,
      teams: teams.map(({ id, number, name, free }) => ({ id, number, name, free })),
    };
  },

  async join({ house, who, body, reply, now }) {
    const { seat, link } = await takeSeat(house, body, now);
    setCookie(reply, 'rapport_seat', link);
    return { me: await meOf(house, { ...who, seat }), link };
  },
};
