import { describe, expect, it } from 'vitest';
import { capitals, naturalCase } from '../../../shared/dateline/letter-case';

const NAMES = [
  ...[
    'Tokyo',
    'Rio de Janeiro',
    'Santiago de los Caballeros',
    'San Pedro de la Paz',
    'East Los Angeles',
    'La Paz',
  ],
  ...[
    'Los Angeles',
    'Las Vegas',
    'El Salvador',
    'The Hague',
    'Aboard the Charles de Gaulle',
    'Stow-on-the-Wold',
  ],
  ...['McAllen', 'St. Louis', "St. John's", "L'Aquila", "O'Fallon", "N'Djamena", "Xi'an", "Coeur d'Alene"],
  ...["Villeneuve-d'Ascq", "Côte d'Ivoire", 'Aix-en-Provence', 'Villeneuve-sur-Lot', 'Stratford-upon-Avon'],
  ...[
    'Newcastle upon Tyne',
    'Stoke-on-Trent',
    'Frankfurt am Main',
    'Frankfurt an der Oder',
    'Port-au-Prince',
  ],
  ...[
    'Dar es Salaam',
    'Ras al-Khaimah',
    'Sharm el-Sheikh',
    'Al-Qaim',
    'Ulan-Ude',
    'Yuzhno-Sakhalinsk',
    'Guinea-Bissau',
  ],
  ...[
    'Isle of Man',
    'Vatican City',
    'Washington D.C.',
    'Aboard Air Force One',
    'Aboard USS Nimitz',
    'São Paulo',
  ],
  ...[
    'Gießen',
    'Malmö',
    'Ålesund',
    'Český Krumlov',
    'Đà Nẵng',
    "'s-Hertogenbosch",
    'Москва',
    'Ростов-на-Дону',
  ],
  ...['Санкт-Петербург', 'Αθήνα', 'Πάτρας', '東京', 'القاهرة', 'Macon', 'Macau', 'Bad Homburg vor der Höhe'],
];

describe('a place’s name in capitals', () => {
  for (const name of NAMES) {
    it(`${capitals(name)} is ${name}`, () => expect(naturalCase(capitals(name))).toBe(name));
  }

  it('is left alone in any other letters', () => {
    for (const name of ['tokyo', 'Tokyo', 'Les Sables d’Olonne', 'eThekwini', 'TOKYo', '']) {
      expect(naturalCase(name)).toBe(name);
    }
  });

  it('may have small letters where wires put them', () => {
    expect(naturalCase('McALLEN')).toBe('McAllen');
    expect(naturalCase("Coeur d'ALENE")).toBe("Coeur d'ALENE");
  });
});
