// Hours and days in the province's zone, whatever the reader's machine believes.

import { say } from './words.js';

export class Clock {
  #hour;
  #day;

  constructor(zone, language) {
    const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
    this.#hour = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false });
    this.#day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' });
  }

  hour(instant) {
    return this.#hour.format(new Date(instant));
  }

  day(instant) {
    const day = this.#day.format(new Date(instant));
    const daysAgo = (days) => this.#day.format(new Date(Date.now() - days * 86400000));
    return day === daysAgo(0) ? say('today') : day === daysAgo(1) ? say('yesterday') : day;
  }
}
