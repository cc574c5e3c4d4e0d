import type { Campaign, Centre } from '../../messages/centre.ts';
import { literal, type Phrase, phrase } from '../../messages/phrase.ts';

/** The campaigns that can be joined on a day, those that end first before the others. */
export const openCampaigns = (centre: Centre, day: string): readonly Campaign[] =>
  (centre.campaigns ?? [])
    .filter(({ from, to }) => from <= day && day <= to)
    .toSorted((one, other) => one.to.localeCompare(other.to));

/** A campaign in one line: what, when, where, for whom, how many, what there is. */
export const campaignLine = ({ name, when, place, seats, who, needs, to }: Campaign): Phrase =>
  phrase('campaign-line', {
    name: literal(name),
    when: when === undefined ? phrase('campaign-no_hour') : phrase('campaign-when', { when }),
    place: literal(place),
    who: literal(who),
    seats: seats === undefined ? phrase('campaign-any') : phrase('campaign-seats', { seats }),
    needs: needs === undefined ? phrase('campaign-nothing') : phrase('campaign-needs', { needs }),
    to: literal(to),
  });
