/** Receipts that lost their form on the way, or never had one: the subject and the first words must both say so. */

import type { Part } from "../../types/part.ts";
import { fold } from "../quotes/fold.ts";
import { wordsToReader } from "./parts-of.ts";
import { phrases } from "./phrases.ts";

const SUBJECTS =
  phrases(`read: | not read: | return receipt | read receipt | gelesen: | ungelesen: | lesebestätigung | lu : | lu: |
non lu : | non lu: | accusé de lecture | leído: | no leído: | letto: | non letto: | conferma di lettura | lida: | não lida: |
gelezen: | ongelezen: | läst: | oläst: | læst: | lest: | ulest: | luettu: | odczytano: | přečteno: | прочтено: | прочитано: |
okundu: | 開封済み: | 已读: | 已讀: | 읽음: | تمت القراءة: | נקרא:`).map(fold);

const WORDS =
  phrases(`was read on | was displayed on | was deleted without being read | this is a return receipt |
was received by: | has been read | is opened on | wurde am | wurde gelesen | wurde ungelesen gelöscht | a été lu |
a été supprimé sans avoir été lu | se leyó el | ha sido leído | se eliminó sin leer | è stato letto |
è stato eliminato senza | foi lida em | foi lido em | foi eliminada sem | is gelezen op | is ongelezen verwijderd | lästes den |
blev læst | ble lest | luettiin | zostala przeczytana | została odczytana | byla přečtena | было прочитано | прочитано |
okundu | 開封されました | 已阅读 | 已讀取 | 을 읽었습니다`).map(fold);

const FIRST_WORDS = 600;

export function saysItWasRead(root: Part): boolean {
  const subject = fold(root.headers.words("subject").slice(0, 200));
  if (!SUBJECTS.some((words) => subject.startsWith(words))) return false;
  const text = fold(wordsToReader(root).slice(0, FIRST_WORDS).replace(/\s+/g, " "));
  return !/[?？؟]/.test(text) && WORDS.some((words) => text.includes(words));
}
