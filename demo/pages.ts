export interface DemoPage {
  slug: string
  title: string
  /** One sentence for listings and search engines. */
  summary: string
  /** Markdown. */
  body: string
}

export const pages: readonly DemoPage[] = [
  {
    slug: 'about',
    title: 'About the studio',
    summary: 'Who makes the things in this shop, where, and why so few of them.',
    body: `Foxglove & Finch is a small press and paper studio in Lübeck. Hanna Wieck binds the books and marbles the paper. Jonas Arp prints, on a proofing press from 1958 and a risograph that is nearly as temperamental. Mirjam Sand draws, mixes the inks and writes the labels.

## How it began

In 2014 Hanna needed a notebook that lay flat and could not find one she could afford. She made twelve; eleven were gone by the evening of the first market. The foxglove on the cover was cut in a hurry from a piece of kitchen lino, and has stayed.

## How we work

We make short runs and keep them in stock, rather than long runs and a sale. Books are sewn in sections and cased in cloth. Inks are mixed in batches of four litres. Prints are pulled when somebody has ordered enough of them to heat the workshop.

Paper comes from two mills in Germany and one in France, none of them more than a day's drive away. Offcuts become boxes, bookplates and, at last, packing.

## Repairs

If a notebook of ours comes apart, send it back, written or blank. We sew it again without asking what you did to it. For all other books there is [a repair manual](/articles/when-a-book-comes-apart).

## Visiting

The workshop is open on Thursdays from two to six and on the first Saturday of the month from ten to two. There is tea, and usually somebody to talk to while it draws.

Hüxterdamm 14, 23552 Lübeck, Germany
[hello@foxgloveandfinch.example](mailto:hello@foxgloveandfinch.example)`,
  },
  {
    slug: 'shipping',
    title: 'Shipping',
    summary: 'Where parcels go, how fast, and for how much.',
    body: `We pack every order within two working days, in paper and board, without plastic. You receive an e-mail when the parcel leaves us.

## Germany, France and neighbours

Germany, France, Austria, Belgium, the Netherlands, Luxembourg, Denmark, Poland, Czechia, Italy and Spain.

| Method | Time | Cost |
| --- | --- | --- |
| Standard post, up to 500 g | 2–4 working days | €4.90 |
| Standard post, 500 g to 2 kg | 2–4 working days | €6.90 |
| Standard post, over 2 kg | 2–4 working days | €11.90 |
| Collect at the workshop | 1–2 working days | free |

Standard post is free for orders of €60 and more.

## Rest of the world

| Order value | Time | Cost |
| --- | --- | --- |
| Up to €80 | 6–12 working days | €19.00 |
| €80 to €200 | 6–12 working days | €26.00 |
| Over €200 | 6–12 working days | €34.00 |

All parcels abroad are tracked. Outside the European Union we charge no value added tax; your customs office may ask for duty and tax when the parcel arrives, and we cannot know how much.

## Downloads and gift cards

We send the digital zine and gift cards by e-mail, by hand, within a working day of your payment. There is nothing to ship and nothing to pay for it.

:::note[Large frames]
Framed A3 prints travel in a crate made for them. Please open it while the driver is still there and tell us at once if the glass has suffered.
:::`,
  },
  {
    slug: 'returns',
    title: 'Returns',
    summary: 'Thirty days to change your mind, and what to do when something is broken.',
    body: `You may return anything unused within 30 days of receiving it, for any reason or none. This includes the 14 days of withdrawal that European law gives you and adds a fortnight to them.

## How to return something

1. Write to [hello@foxgloveandfinch.example](mailto:hello@foxgloveandfinch.example) with your order number and what you are sending back.
2. Pack it as well as it came. A notebook dented on the way home cannot be sold again.
3. Send it to Foxglove & Finch, Hüxterdamm 14, 23552 Lübeck, Germany.

We refund the goods and the standard shipping you paid, to the account you paid from, within five working days of the parcel's arrival. The cost of sending it back is yours, unless we made the mistake.

## What cannot be returned

Opened ink, because we cannot know what has been in it. Digital zines, once you have agreed to receive them before the time for withdrawal is over and have opened them. Gift cards that have been used.

## Broken, wrong or missing

Send a photograph within a week, and we replace it or refund it, whichever you prefer, including all shipping. There is no form.`,
  },
  {
    slug: 'privacy',
    title: 'Privacy',
    summary: 'What this shop stores about you, why, for how long, and how to have it removed.',
    body: `We know as little about you as selling you a notebook allows. This page says what that is.

## Who is responsible

Foxglove & Finch, Hüxterdamm 14, 23552 Lübeck, Germany, [hello@foxgloveandfinch.example](mailto:hello@foxgloveandfinch.example).

## What we store, and why

- **Your order**: name, e-mail address, postal address and what you bought, in order to deliver it (Art. 6 (1) b GDPR). Tax law obliges us to keep invoices for ten years (Art. 6 (1) c GDPR).
- **Your account**, if you make one: e-mail address, a password we cannot read, your addresses and past orders, until you delete it.
- **A comment or review**, if you write one: what you wrote and the name you gave, for all to read; your e-mail address and a code made from your network address, which only we see, to answer you and to keep spam out (Art. 6 (1) f GDPR). Write to us, and we take your name off or the whole of it away.
- **Your stars** for an article: the number, under a random one that stands in a cookie, so that a second vote replaces the first.
- **Technical logs**: address, time and page of a request for seven days, so that we can find faults and stop abuse (Art. 6 (1) f GDPR).

## Cookies

All of them serve what you do here: they remember your cart, keep you signed in, keep a form you have not finished for a short while, and, if you have given an article stars, remember for a year that it was you. There is no advertising, no analytics and nothing from third parties, so there is no banner either.

## Who else sees it

The carrier receives your name and address. The payment provider receives the amount and whatever you enter on its own page; we never see card numbers. Nobody else receives anything.

## Your rights

You may see, correct, export and delete your data, restrict or object to its use, and complain to a supervisory authority. An e-mail is enough; we answer within a week.`,
  },
]
