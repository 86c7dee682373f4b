import { describe, expect, test } from 'vitest';
import { detectLanguage } from './language';
import { lexicons } from './lexicons';

/** What a short permission page says, in each language we read or mean to read. A new lexicon needs its line. */
const SAMPLES: Readonly<Record<string, string>> = {
  da: 'Acme ønsker adgang til dine konti. Saldo og posteringer de seneste 90 dage. Du kan altid trække dit samtykke tilbage.',
  de: 'Acme möchte auf Ihre Konten zugreifen. Kontostand und Umsätze der letzten 90 Tage. Sie können die Zustimmung jederzeit widerrufen.',
  en: 'Acme would like to access your accounts. Balances and transactions of the last 90 days. You can stop this at any time.',
  es: 'Acme quiere acceder a tus cuentas. Saldo y movimientos de los últimos 90 días. Puedes retirar el consentimiento cuando quieras.',
  fi: 'Acme pyytää pääsyä tileihisi. Saldo ja tilitapahtumat viimeisten 90 päivän ajalta. Voit peruuttaa luvan milloin tahansa, jos haluat.',
  fr: 'Acme souhaite accéder à vos comptes. Solde et opérations des 90 derniers jours. Vous pouvez retirer votre accord à tout moment.',
  it: 'Acme chiede di accedere ai tuoi conti. Saldo e movimenti degli ultimi 90 giorni. Puoi revocare il consenso in qualsiasi momento.',
  nl: 'Acme wil toegang tot uw rekeningen. Saldo en transacties van de laatste 90 dagen. U kunt de toestemming altijd intrekken.',
  no: 'Acme ønsker tilgang til kontoene dine. Saldo og transaksjoner de siste 90 dagene. Du kan når som helst trekke tilbake samtykket.',
  pl: 'Acme prosi o dostęp do Twoich rachunków. Saldo i historia transakcji z ostatnich 90 dni. Zgodę możesz w każdej chwili wycofać.',
  pt: 'A Acme pede acesso às suas contas. Saldo e movimentos dos últimos 90 dias. Pode retirar o seu consentimento a qualquer momento.',
  sv: 'Acme vill få åtkomst till dina konton. Saldo och transaktioner för de senaste 90 dagarna. Du kan när som helst återkalla ditt samtycke.',
};

const languageOf = (text: string, declared: string | null) => {
  const { lexicon, language } = detectLanguage(text, declared, lexicons);
  return { read: lexicon?.language ?? null, language };
};

test('every lexicon has a sample', () => {
  expect(lexicons.map(({ language }) => language).filter((language) => !SAMPLES[language])).toEqual([]);
});

describe.each(lexicons.map(({ language }) => language))('%s', (language) => {
  const text = SAMPLES[language] ?? '';

  test.each([null, language, `${language}-XX`])('is told by its words, declared as %s', (declared) =>
    expect(languageOf(text, declared)).toEqual({ read: language, language }),
  );

  test('is told though the page declares English', () =>
    expect(languageOf(text, 'en')).toMatchObject({ read: language }));

  test('a page of names and figures is what it declares', () =>
    expect(languageOf('Acme • 1.204,11 • OK', language)).toEqual({ read: language, language }));
});

/** Languages nobody has written words for: said to be not read, whatever the page declares. */
const UNREAD: Readonly<Record<string, string>> = {
  cs: 'Aplikace Acme žádá o přístup k vašim účtům. Zůstatek na účtu a historie transakcí za posledních 90 dní. Souhlas můžete kdykoli odvolat v nastavení. Povolit přístup na 180 dní.',
  sk: 'Aplikácia Acme žiada o prístup k vašim účtom. Zostatok na účte a história transakcií za posledných 90 dní. Súhlas môžete kedykoľvek odvolať v nastaveniach.',
  hu: 'Az Acme hozzáférést kér a számláihoz. Számlaegyenleg és tranzakciók az elmúlt 90 napból. A hozzájárulást bármikor visszavonhatja. Engedélyezi a hozzáférést?',
  ro: 'Acme solicită acces la conturile dumneavoastră. Soldul și tranzacțiile din ultimele 90 de zile. Vă puteți retrage consimțământul în orice moment.',
  tr: 'Acme hesaplarınıza erişmek istiyor. Hesap bakiyesi ve son 90 günün işlemleri. Onayınızı istediğiniz zaman geri çekebilirsiniz.',
  hr: 'Aplikacija Acme traži pristup vašim računima. Stanje računa i transakcije u posljednjih 90 dana. Suglasnost možete povući u bilo kojem trenutku, također i ovdje između.',
  sl: 'Aplikacija Acme želi dostop do vaših računov. Stanje in transakcije zadnjih 90 dni. Soglasje lahko kadar koli prekličete, če želite. Več informacij o dostopu najdete na spletni strani.',
  lt: 'Acme prašo prieigos prie jūsų sąskaitų. Sąskaitos likutis ir operacijos už paskutines 90 dienų. Sutikimą galite bet kada atšaukti.',
  lv: 'Acme lūdz piekļuvi jūsu kontiem. Konta atlikums un darījumi pēdējo 90 dienu laikā. Piekrišanu varat atsaukt jebkurā laikā.',
  is: 'Acme óskar eftir aðgangi að reikningum þínum. Staða reiknings og færslur síðustu 90 daga. Þú getur afturkallað samþykkið hvenær sem er.',
  vi: 'Acme muốn truy cập tài khoản của bạn. Số dư và giao dịch trong 90 ngày qua. Bạn có thể thu hồi sự đồng ý bất cứ lúc nào.',
  el: 'Η Acme ζητά πρόσβαση στους λογαριασμούς σας. Υπόλοιπο και κινήσεις των τελευταίων 90 ημερών.',
  bg: 'Acme иска достъп до вашите сметки. Салдо и движения за последните 90 дни.',
  ja: 'Acmeが口座情報へのアクセスを求めています。口座残高、入出金明細。連携を許可しますか。',
  zh: 'Acme 请求访问您的账户。账户余额和最近90天的交易记录。',
  ko: 'Acme에서 계좌 정보에 대한 접근을 요청합니다. 잔액, 거래 내역.',
  ar: 'يطلب Acme الوصول إلى حساباتك. الرصيد والمعاملات خلال آخر 90 يومًا.',
};

describe.each(Object.entries(UNREAD))('%s, which we do not read', (language, text) => {
  test.each([null, 'en', 'de', 'fi', language])('is not read, declared as %s', (declared) => {
    const { read, language: named } = languageOf(text, declared);
    expect(read).toBeNull();
    expect(named, 'says which language it is').not.toBeNull();
    if (declared === language) expect(named).toBe(language);
  });
});

test('a Czech page is not told to be English or German', () =>
  expect(languageOf(UNREAD['cs'] ?? '', 'en')).toEqual({ read: null, language: 'cs' }));

test('Japanese in characters shared with Chinese is Japanese', () =>
  expect(languageOf('口座残高 入出金明細 連携許可 を確認 同意 拒否', 'en')).toEqual({ read: null, language: 'ja' }));

test('a word with a foreign letter does not make a page foreign', () =>
  expect(languageOf('Dvořák Škoda a. s. would like to access your accounts, with the balances of all.', 'en')).toEqual({
    read: 'en',
    language: 'en',
  }));

test('no text and no declaration: nothing to tell by', () =>
  expect(languageOf('OK', null)).toEqual({ read: null, language: null }));
