/**
 * The capitals of the world, one a line: the name English wires use, the country's code (and the state or province
 * that says it), the time zone, then the name in the place's own language and in Spanish, French, German and Russian,
 * each only where it is another. Zones and own names follow GeoNames (CC BY 4.0), the rest the agencies' usage.
 */
export const CAPITALS = `
Abu Dhabi|AE|Asia/Dubai|أبو ظبي|Abu Dabi|Abou Dabi||Абу-Даби
Abuja|NG|Africa/Lagos|||||Абуджа
Accra|GH|Africa/Accra||Acra|||Аккра
Addis Ababa|ET|Africa/Addis_Ababa|አዲስ አበባ|Adís Abeba|Addis-Abeba|Addis Abeba|Аддис-Абеба
Algiers|DZ|Africa/Algiers|الجزائر|Argel|Alger|Algier|Алжир
Amman|JO|Asia/Amman|عمّان|Amán|||Амман
Amsterdam|NL|Europe/Amsterdam||Ámsterdam|||Амстердам
Andorra la Vella|AD|Europe/Andorra||Andorra la Vieja|Andorre-la-Vieille||Андорра-ла-Велья
Ankara|TR|Europe/Istanbul|||||Анкара
Antananarivo|MG|Indian/Antananarivo|||||Антананариву
Apia|WS|Pacific/Apia|||||Апиа
Ashgabat|TM|Asia/Ashgabat|Aşgabat|Asjabad|Achgabat|Aschgabat|Ашхабад
Asmara|ER|Africa/Asmara|ኣስመራ||||Асмэра
Astana|KZ|Asia/Almaty|Астана|Astaná|||Астана
Asuncion|PY|America/Asuncion|Asunción|Asunción|Asunción|Asunción|Асунсьон
Athens|GR|Europe/Athens|Αθήνα|Atenas|Athènes|Athen|Афины
Baghdad|IQ|Asia/Baghdad|بغداد|Bagdad|Bagdad|Bagdad|Багдад
Baku|AZ|Asia/Baku|Bakı|Bakú|Bakou||Баку
Bamako|ML|Africa/Bamako|||||Бамако
Bandar Seri Begawan|BN|Asia/Brunei|||||Бандар-Сери-Бегаван
Bangkok|TH|Asia/Bangkok|กรุงเทพมหานคร||||Бангкок
Bangui|CF|Africa/Bangui|||||Банги
Banjul|GM|Africa/Banjul|||||Банжул
Basseterre|KN|America/St_Kitts|||||Бастер
Beijing|CN|Asia/Shanghai|北京|Pekín|Pékin|Peking|Пекин
Beirut|LB|Asia/Beirut|بيروت||Beyrouth||Бейрут
Belgrade|RS|Europe/Belgrade|Београд|Belgrado||Belgrad|Белград
Belmopan|BZ|America/Belize||Belmopán|||Бельмопан
Berlin|DE|Europe/Berlin||Berlín|||Берлин
Bern|CH|Europe/Zurich||Berna|Berne||Берн
Bishkek|KG|Asia/Bishkek|Бишкек|Biskek|Bichkek|Bischkek|Бишкек
Bissau|GW|Africa/Bissau||Bisáu|||Бисау
Bogota|CO|America/Bogota|Bogotá|Bogotá|Bogotá|Bogotá|Богота
Brasilia|BR|America/Sao_Paulo|Brasília|||Brasília|Бразилиа
Bratislava|SK|Europe/Bratislava|||||Братислава
Brazzaville|CG|Africa/Brazzaville|||||Браззавиль
Bridgetown|BB|America/Barbados|||||Бриджтаун
Brussels|BE|Europe/Brussels|Bruxelles|Bruselas|Bruxelles|Brüssel|Брюссель
Bucharest|RO|Europe/Bucharest|București|Bucarest|Bucarest|Bukarest|Бухарест
Budapest|HU|Europe/Budapest|||||Будапешт
Buenos Aires|AR|America/Argentina/Buenos_Aires|||||Буэнос-Айрес
Cairo|EG|Africa/Cairo|القاهرة|El Cairo|Le Caire|Kairo|Каир
Canberra|AU|Australia/Sydney||Camberra|||Канберра
Caracas|VE|America/Caracas|||||Каракас
Castries|LC|America/St_Lucia|||||Кастри
Chisinau|MD|Europe/Chisinau|Chișinău|Chisináu||Chișinău|Кишинев
Colombo|LK|Asia/Colombo|කොළඹ||||Коломбо
Conakry|GN|Africa/Conakry||Conakri|||Конакри
Copenhagen|DK|Europe/Copenhagen|København|Copenhague|Copenhague|Kopenhagen|Копенгаген
Dakar|SN|Africa/Dakar|||||Дакар
Damascus|SY|Asia/Damascus|دمشق|Damasco|Damas|Damaskus|Дамаск
Dhaka|BD|Asia/Dhaka|ঢাকা|Daca|Dacca||Дакка
Dili|TL|Asia/Dili|||||Дили
Djibouti|DJ|Africa/Djibouti||Yibuti||Dschibuti|Джибути
Dodoma|TZ|Africa/Dar_es_Salaam|||||Додома
Doha|QA|Asia/Qatar|الدوحة||||Доха
Dublin|IE|Europe/Dublin||Dublín|||Дублин
Dushanbe|TJ|Asia/Dushanbe|Душанбе|Dusambé|Douchanbé|Duschanbe|Душанбе
Freetown|SL|Africa/Freetown|||||Фритаун
Funafuti|TV|Pacific/Funafuti|||||Фунафути
Gaborone|BW|Africa/Gaborone|||||Габороне
Georgetown|GY|America/Guyana|||||Джорджтаун
Gitega|BI|Africa/Bujumbura|||||Гитега
Guatemala City|GT|America/Guatemala|Ciudad de Guatemala|Ciudad de Guatemala|Guatemala|Guatemala-Stadt|Гватемала
Hanoi|VN|Asia/Bangkok|Hà Nội|Hanói|Hanoï||Ханой
Harare|ZW|Africa/Harare|||||Хараре
Havana|CU|America/Havana|La Habana|La Habana|La Havane|Havanna|Гавана
Helsinki|FI|Europe/Helsinki|||||Хельсинки
Honiara|SB|Pacific/Guadalcanal|||||Хониара
Islamabad|PK|Asia/Karachi|اسلام آباد||||Исламабад
Jakarta|ID|Asia/Jakarta||Yakarta|||Джакарта
Jerusalem|IL|Asia/Jerusalem|ירושלים|Jerusalén|Jérusalem||Иерусалим
Juba|SS|Africa/Juba||Yuba|Djouba|Dschuba|Джуба
Kabul|AF|Asia/Kabul|کابل||Kaboul||Кабул
Kampala|UG|Africa/Kampala|||||Кампала
Kathmandu|NP|Asia/Kathmandu|काठमाडौं|Katmandú|Katmandou||Катманду
Khartoum|SD|Africa/Khartoum|الخرطوم|Jartum||Khartum|Хартум
Kigali|RW|Africa/Kigali|||||Кигали
Kingston|JM|America/Jamaica|||||Кингстон
Kingstown|VC|America/St_Vincent|||||Кингстаун
Kinshasa|CD|Africa/Kinshasa||Kinsasa|||Киншаса
Kuala Lumpur|MY|Asia/Kuala_Lumpur|||||Куала-Лумпур
Kuwait City|KW|Asia/Kuwait|الكويت|Kuwait|Koweït|Kuwait-Stadt|Эль-Кувейт
Kyiv|UA|Europe/Kyiv|Київ|Kiev|Kiev|Kiew|Киев
La Paz|BO|America/La_Paz|||||Ла-Пас
Libreville|GA|Africa/Libreville|||||Либревиль
Lilongwe|MW|Africa/Blantyre||Lilongüe|||Лилонгве
Lima|PE|America/Lima|||||Лима
Lisbon|PT|Europe/Lisbon|Lisboa|Lisboa|Lisbonne|Lissabon|Лиссабон
Ljubljana|SI|Europe/Ljubljana||Liubliana|||Любляна
Lome|TG|Africa/Lome|Lomé|Lomé|Lomé|Lomé|Ломе
London|GB England|Europe/London||Londres|Londres||Лондон
Luanda|AO|Africa/Luanda|||||Луанда
Lusaka|ZM|Africa/Lusaka|||||Лусака
Luxembourg|LU|Europe/Luxembourg||Luxemburgo||Luxemburg|Люксембург
Madrid|ES|Europe/Madrid|||||Мадрид
Majuro|MH|Pacific/Majuro|||||Маджуро
Malabo|GQ|Africa/Malabo|||||Малабо
Male|MV|Indian/Maldives|މާލެ|Malé|Malé|Malé|Мале
Managua|NI|America/Managua|||||Манагуа
Manama|BH|Asia/Bahrain|المنامة||||Манама
Manila|PH|Asia/Manila|||||Манила
Maputo|MZ|Africa/Maputo|||||Мапуту
Maseru|LS|Africa/Maseru|||||Масеру
Mbabane|SZ|Africa/Mbabane|||||Мбабане
Mexico City|MX|America/Mexico_City|Ciudad de México|Ciudad de México|Mexico|Mexiko-Stadt|Мехико
Minsk|BY|Europe/Minsk|Мінск||||Минск
Mogadishu|SO|Africa/Mogadishu|Muqdisho|Mogadiscio|Mogadiscio|Mogadischu|Могадишо
Monaco|MC|Europe/Monaco||Mónaco|||Монако
Monrovia|LR|Africa/Monrovia|||||Монровия
Montevideo|UY|America/Montevideo|||||Монтевидео
Moroni|KM|Indian/Comoro|||||Морони
Moscow|RU|Europe/Moscow|Москва|Moscú|Moscou|Moskau|Москва
Muscat|OM|Asia/Muscat|مسقط|Mascate|Mascate|Maskat|Маскат
Nairobi|KE|Africa/Nairobi|||||Найроби
Nassau|BS|America/Nassau|||||Нассау
Naypyitaw|MM|Asia/Yangon|နေပြည်တော်|Naipyidó|||Нейпьидо
N'Djamena|TD|Africa/Ndjamena||Yamena|||Нджамена
New Delhi|IN|Asia/Kolkata|नई दिल्ली|Nueva Delhi||Neu-Delhi|Нью-Дели
Niamey|NE|Africa/Niamey|||||Ниамей
Nicosia|CY|Asia/Nicosia|Λευκωσία||Nicosie|Nikosia|Никосия
Nouakchott|MR|Africa/Nouakchott|نواكشوط|Nuakchot|||Нуакшот
Nuku'alofa|TO|Pacific/Tongatapu|||||Нукуалофа
Oslo|NO|Europe/Oslo|||||Осло
Ottawa|CA Ontario|America/Toronto|||||Оттава
Ouagadougou|BF|Africa/Ouagadougou||Uagadugú|||Уагадугу
Palikir|FM|Pacific/Pohnpei|||||Паликир
Panama City|PA|America/Panama|Ciudad de Panamá|Ciudad de Panamá|Panama|Panama-Stadt|Панама
Paramaribo|SR|America/Paramaribo|||||Парамарибо
Paris|FR|Europe/Paris||París|||Париж
Phnom Penh|KH|Asia/Phnom_Penh|ភ្នំពេញ|Nom Pen|||Пномпень
Podgorica|ME|Europe/Podgorica|||||Подгорица
Port Louis|MU|Indian/Mauritius|||Port-Louis||Порт-Луи
Port Moresby|PG|Pacific/Port_Moresby|||||Порт-Морсби
Port-au-Prince|HT|America/Port-au-Prince||Puerto Príncipe|||Порт-о-Пренс
Port of Spain|TT|America/Port_of_Spain||Puerto España|||Порт-оф-Спейн
Port Vila|VU|Pacific/Efate|||Port-Vila||Порт-Вила
Porto-Novo|BJ|Africa/Porto-Novo|||||Порто-Ново
Prague|CZ|Europe/Prague|Praha|Praga||Prag|Прага
Praia|CV|Atlantic/Cape_Verde|||||Прая
Pretoria|ZA|Africa/Johannesburg|||||Претория
Pristina|XK|Europe/Belgrade|Prishtinë||||Приштина
Pyongyang|KP|Asia/Pyongyang|평양|Pionyang|||Пхеньян
Quito|EC|America/Guayaquil|||||Кито
Rabat|MA|Africa/Casablanca|الرباط||||Рабат
Reykjavik|IS|Atlantic/Reykjavik|Reykjavík|Reikiavik||Reykjavík|Рейкьявик
Riga|LV|Europe/Riga|Rīga||||Рига
Riyadh|SA|Asia/Riyadh|الرياض|Riad|Riyad|Riad|Эр-Рияд
Rome|IT|Europe/Rome|Roma|Roma||Rom|Рим
Roseau|DM|America/Dominica|||||Розо
San Jose|CR|America/Costa_Rica|San José|San José|San José|San José|Сан-Хосе
San Marino|SM|Europe/San_Marino|||Saint-Marin||Сан-Марино
San Salvador|SV|America/El_Salvador|||||Сан-Сальвадор
Sanaa|YE|Asia/Aden|صنعاء|Saná||Sanaa|Сана
Santiago|CL|America/Santiago||Santiago de Chile||Santiago de Chile|Сантьяго
Santo Domingo|DO|America/Santo_Domingo|||||Санто-Доминго
Sao Tome|ST|Africa/Sao_Tome|São Tomé|Santo Tomé|São Tomé|São Tomé|Сан-Томе
Sarajevo|BA|Europe/Sarajevo|||||Сараево
Seoul|KR|Asia/Seoul|서울|Seúl|Séoul||Сеул
Singapore|SG|Asia/Singapore||Singapur|Singapour|Singapur|Сингапур
Skopje|MK|Europe/Skopje|Скопје||||Скопье
Sofia|BG|Europe/Sofia|София|Sofía|||София
St. George's|GD|America/Grenada||Saint George|||Сент-Джорджес
St. John's|AG|America/Antigua||Saint John|||Сент-Джонс
Stockholm|SE|Europe/Stockholm||Estocolmo|||Стокгольм
Sucre|BO|America/La_Paz|||||Сукре
Suva|FJ|Pacific/Fiji|||||Сува
Taipei|TW|Asia/Taipei|臺北|Taipéi||Taipeh|Тайбэй
Tallinn|EE|Europe/Tallinn||Tallin|||Таллин
Tarawa|KI|Pacific/Tarawa|||||Тарава
Tashkent|UZ|Asia/Tashkent|Toshkent|Taskent|Tachkent|Taschkent|Ташкент
Tbilisi|GE|Asia/Tbilisi|თბილისი|Tiflis|Tbilissi|Tiflis|Тбилиси
Tegucigalpa|HN|America/Tegucigalpa|||||Тегусигальпа
Tehran|IR|Asia/Tehran|تهران|Teherán|Téhéran|Teheran|Тегеран
Thimphu|BT|Asia/Thimphu||Timbu|Thimphou||Тхимпху
Tirana|AL|Europe/Tirane|Tiranë||||Тирана
Tokyo|JP|Asia/Tokyo|東京|Tokio||Tokio|Токио
Tripoli|LY|Africa/Tripoli|طرابلس|Trípoli||Tripolis|Триполи
Tunis|TN|Africa/Tunis|تونس|Túnez|||Тунис
Ulaanbaatar|MN|Asia/Ulaanbaatar|Улаанбаатар|Ulán Bator|Oulan-Bator|Ulan Bator|Улан-Батор
Vaduz|LI|Europe/Vaduz|||||Вадуц
Valletta|MT|Europe/Malta||La Valeta|La Valette||Валлетта
Vatican City|VA|Europe/Vatican||Ciudad del Vaticano|Cité du Vatican|Vatikanstadt|Ватикан
Victoria|SC|Indian/Mahe|||||Виктория
Vienna|AT|Europe/Vienna|Wien|Viena|Vienne|Wien|Вена
Vientiane|LA|Asia/Vientiane|ວຽງຈັນ|Vientián|||Вьентьян
Vilnius|LT|Europe/Vilnius||Vilna|||Вильнюс
Warsaw|PL|Europe/Warsaw|Warszawa|Varsovia|Varsovie|Warschau|Варшава
Washington|US District of Columbia|America/New_York|||||Вашингтон
Wellington|NZ|Pacific/Auckland|||||Веллингтон
Windhoek|NA|Africa/Windhoek|||||Виндхук
Yamoussoukro|CI|Africa/Abidjan|||||Ямусукро
Yaounde|CM|Africa/Douala|Yaoundé|Yaundé|Yaoundé|Yaoundé|Яунде
Yerevan|AM|Asia/Yerevan|Երևան|Ereván|Erevan|Eriwan|Ереван
Zagreb|HR|Europe/Zagreb|||||Загреб
`;
