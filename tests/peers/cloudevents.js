// Reads events, a file each, as an event broker's library does, and writes them back: one line for each that is refused or changed.
'use strict';
const fs = require('fs');
const path = require('path');
const { HTTP, CloudEvent } = require('cloudevents');

const folder = process.argv[2];
let read = 0;
for (const name of fs.readdirSync(folder).sort()) {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  try {
    const event = HTTP.toEvent({ headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' }, body: text });
    event.validate();
    const made = new CloudEvent(JSON.parse(text), true);
    for (const member of ['id', 'source', 'type', 'subject', 'recordedtime']) {
      if (made[member] !== JSON.parse(text)[member]) console.log(`${name}: ${member} changed`);
    }
    if (JSON.stringify(event.data) !== JSON.stringify(JSON.parse(text).data)) console.log(`${name}: data changed`);
    read++;
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
console.log(`${read} events`);
