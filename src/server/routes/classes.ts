import { eventInfo } from '../game/event-info.ts';
import { seatInfo } from '../game/grid.ts';
import { no } from '../no.ts';
import { roomOf } from '../room-addresses.ts';
import type { Team } from '../store/teams.ts';
import { byOf } from './by.ts';
import type { Some } from './handler.ts';
import { lobbyOf, stirTeam } from './lobby.ts';

const teamInfo = ({ id, number, name }: Team) => ({ id, number, name });

type Names = 'newClass' | 'classes' | 'classPage' | 'room' | 'newTeam' | 'nameTeam' | 'purge' | 'audit';
export const classes: Some<Names> = {
  async newClass({ house, body, now }) {
    return house.store.classes.add(body.name, now);
  },

  async classes({ house }) {
    return { classes: [...(await house.store.classes.list())] };
  },

  async classPage({ house, scope, now, request }) {
    const { store } = house;
    const { id } = scope.class;
    const [teams, seats, events] = await Promise.all([
      store.teams.list(id),
      store.seats.list(id),
      store.events.list(id),
    ]);
    return {
      class: scope.class,
      teams: teams.map(teamInfo),
      seats: seats.map(seatInfo),
      events: await Promise.all(events.map((event) => eventInfo(house, event))),
      room: roomOf(request.server.server),
      now,
    };
  },

  async room({ house, who, scope, now }) {
    const { store } = house;
    const { id, name, code } = scope.class;
    const teams = await store.teams.list(id);
    const team = (who.seat?.class === id ? teams.find((one) => one.id === who.seat?.team) : undefined) ?? teams[0];
    if (!team) throw no('team.unknown');
    const seats = await store.seats.ofTeam(team.id);
    const events = await store.events.list(id);
    return {
      class: { id, name, code },
      team: teamInfo(team),
      seats: seats.map(({ id: seat, place, nickname }) => ({ id: seat, place, nickname })),
      events: await Promise.all(events.map((event) => eventInfo(house, event))),
      now,
    };
  },

  async newTeam({ house, scope, body, now }) {
    const made = await house.store.teams.add(scope.class.id, body.name, now);
    await stirTeam(house, scope.class.id, made.id);
    return teamInfo(made);
  },

  async nameTeam({ house, scope, body }) {
    await house.store.teams.rename(scope.team.id, body.name);
    await stirTeam(house, scope.class.id, scope.team.id);
    return { ...teamInfo(scope.team), name: body.name };
  },

  async purge(ask) {
    await ask.house.store.purgePeople(ask.scope.class.id, byOf(ask));
    return {};
  },

  async audit({ house, scope }) {
    return { rows: [...(await house.store.audit.list(scope.class.id))] };
  },
};

export const seats: Some<'moveSeat' | 'removeSeat' | 'renewSeat'> = {
  async moveSeat(ask) {
    const { house, scope, body } = ask;
    const { teamSize } = await lobbyOf(house, scope.class.code);
    const to = await house.store.teams.get(body.team);
    if (to?.class !== scope.class.id) throw no('team.unknown', { where: 'body.team' });
    const moved = await house.store.seats.move(scope.seat.id, to.id, teamSize, byOf(ask));
    if (moved === 'full') throw no('team.full', { where: 'body.team' });
    await stirTeam(house, scope.class.id, scope.seat.team);
    await stirTeam(house, scope.class.id, to.id);
    return seatInfo(moved);
  },

  async removeSeat(ask) {
    const { house, scope } = ask;
    await house.store.seats.remove(scope.seat.id, byOf(ask));
    await stirTeam(house, scope.class.id, scope.seat.team);
    return {};
  },

  async renewSeat(ask) {
    return ask.house.store.seats.renew(ask.scope.seat.id, byOf(ask));
  },
};
