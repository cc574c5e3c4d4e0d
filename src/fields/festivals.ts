import { around, type DaysIn, moon, newYear, solar } from './days-in.ts';
import { readWords } from './words.ts';

const { fit, part } = readWords('seasons.txt');

/** Festivals: one day each; with 前 or 后 the weeks before or after it. */
export const festivals: readonly (readonly [names: string, days: DaysIn])[] = [
  [part`{first-of-year}`, solar(1, 1)],
  [part`{new-year-day}`, newYear],
  [part`{new-year-eve}`, around(newYear, -1, -1)],
  [part`{laba}`, moon(12, 8, 1)],
  [part`{lantern}`, moon(1, 15)],
  [part`{womens-day}`, solar(3, 8)],
  [part`{may-day}(?!{no-day-behind})|{labour-day}`, solar(5, 1)],
  [part`{dragon-boat}`, moon(5, 5)],
  [part`{june-day}(?!{no-day-behind})|{childrens-day}`, solar(6, 1)],
  [part`{seventh-night}`, moon(7, 7)],
  [part`{august-day}(?!{no-day-behind})|{army-day}`, solar(8, 1)],
  [part`{mid-autumn}`, moon(8, 15)],
  [part`{national-day}|{october-day}(?!{no-october-day-behind})`, solar(10, 1)],
  [part`{double-ninth}`, moon(9, 9)],
  [part`{ghost-feast}`, moon(7, 15)],
  [part`{clothes-feast}`, moon(10, 1)],
  [part`{halloween}`, solar(10, 31)],
  [part`{singles-day}`, solar(11, 11)],
  [part`{teachers-day}`, solar(9, 10)],
  [part`{christmas-eve}`, solar(12, 24)],
  [part`{christmas}`, solar(12, 25)],
  [part`{valentine}`, solar(2, 14)],
];

/** Names of solar terms that are snow and rain, or somebody's name, where nothing beside them says that a day is meant. */
export const weather = fit.u`^{weather}$`;

/** Feasts of the last lunar month, which stand at the turn of two solar years; 小年 is a day later in the south. */
export const yearEnds: readonly (readonly [name: string, days: readonly number[]])[] = [
  [part`{new-year-eve}`, [30]],
  [part`{small-new-year}`, [23, 24]],
  [part`{laba}`, [8]],
];
