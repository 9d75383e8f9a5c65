/**
 * Cities wires name without a country, or by a name of their own in each language; the columns are those of the
 * capitals. Zones and own names follow GeoNames (CC BY 4.0), the rest the agencies' usage.
 */
export const CITIES = `
Aarhus|DK|Europe/Copenhagen|||||Орхус
Abidjan|CI|Africa/Abidjan||Abiyán|||Абиджан
Aleppo|SY|Asia/Damascus|حلب|Alepo|Alep||Алеппо
Alexandria|EG|Africa/Cairo|الإسكندرية|Alejandría|Alexandrie||Александрия
Almaty|KZ|Asia/Almaty|Алматы||||Алма-Ата
Antwerp|BE|Europe/Brussels|Antwerpen|Amberes|Anvers|Antwerpen|Антверпен
Atlanta|US Georgia|America/New_York|||||Атланта
Baltimore|US Maryland|America/New_York|||||Балтимор
Barcelona|ES|Europe/Madrid|||Barcelone||Барселона
Basel|CH|Europe/Zurich||Basilea|Bâle||Базель
Basra|IQ|Asia/Baghdad|البصرة|Basora|Bassora||Басра
Bethlehem|PS West Bank|Asia/Hebron|بيت لحم|Belén|Bethléem||Вифлеем
Bilbao|ES|Europe/Madrid|||||Бильбао
Boston|US Massachusetts|America/New_York|||||Бостон
Bruges|BE|Europe/Brussels|Brugge|Brujas||Brügge|Брюгге
Calgary|CA Alberta|America/Edmonton|||||Калгари
Cape Town|ZA|Africa/Johannesburg||Ciudad del Cabo|Le Cap|Kapstadt|Кейптаун
Casablanca|MA|Africa/Casablanca|الدار البيضاء||||Касабланка
Chernihiv|UA|Europe/Kyiv|Чернігів|Chernígov||Tschernihiw|Чернигов
Chicago|US Illinois|America/Chicago|||||Чикаго
Cincinnati|US Ohio|America/New_York|||||Цинциннати
Cleveland|US Ohio|America/New_York|||||Кливленд
Cologne|DE|Europe/Berlin|Köln|Colonia||Köln|Кёльн
Dallas|US Texas|America/Chicago|||||Даллас
Daraa|SY|Asia/Damascus|درعا||Deraa||Даръа
Deir ez-Zor|SY|Asia/Damascus|دير الزور|Deir al Zur|Deir Ezzor||Дейр-эз-Зор
Denver|US Colorado|America/Denver|||||Денвер
Detroit|US Michigan|America/Detroit|||||Детройт
Dnipro|UA|Europe/Kyiv|Дніпро||||Днепр
Dubai|AE|Asia/Dubai|دبي|Dubái|Dubaï||Дубай
Edinburgh|GB Scotland|Europe/London||Edimburgo|Édimbourg||Эдинбург
Fallujah|IQ|Asia/Baghdad|الفلوجة|Faluya|Falloujah|Falludscha|Эль-Фаллуджа
Florence|IT|Europe/Rome|Firenze|Florencia||Florenz|Флоренция
Frankfurt|DE|Europe/Berlin||Fráncfort|Francfort||Франкфурт
Gaza City|PS Gaza Strip|Asia/Gaza|غزة|Gaza|Gaza|Gaza|Газа
Gdansk|PL|Europe/Warsaw|Gdańsk||Gdansk|Danzig|Гданьск
Geneva|CH|Europe/Zurich|Genève|Ginebra|Genève|Genf|Женева
Genoa|IT|Europe/Rome|Genova|Génova|Gênes|Genua|Генуя
Ghent|BE|Europe/Brussels|Gent|Gante|Gand|Gent|Гент
Gibraltar|GI|Europe/Gibraltar|||||Гибралтар
Gothenburg|SE|Europe/Stockholm|Göteborg|Gotemburgo|Göteborg|Göteborg|Гётеборг
Hamburg|DE|Europe/Berlin||Hamburgo|Hambourg||Гамбург
Hanover|DE|Europe/Berlin|Hannover|Hannover|Hanovre|Hannover|Ганновер
Heraklion|GR Crete|Europe/Athens|Ηράκλειο|Heraclión|Héraklion||Ираклион
Ho Chi Minh City|VN|Asia/Ho_Chi_Minh|Thành phố Hồ Chí Minh|Ciudad Ho Chi Minh|Hô-Chi-Minh-Ville|Ho-Chi-Minh-Stadt|Хошимин
Hodeida|YE|Asia/Aden|الحديدة|Hodeida|Hodeïda||Ходейда
Hong Kong|HK|Asia/Hong_Kong|香港|||Hongkong|Гонконг
Honolulu|US Hawaii|Pacific/Honolulu|||||Гонолулу
Houston|US Texas|America/Chicago|||||Хьюстон
Indianapolis|US Indiana|America/Indiana/Indianapolis|||||Индианаполис
Irbil|IQ|Asia/Baghdad|أربيل|Erbil|Erbil|Erbil|Эрбиль
Istanbul|TR|Europe/Istanbul|İstanbul|Estambul|||Стамбул
Jabaliya|PS Gaza Strip|Asia/Gaza|جباليا|Yabalia|Jabalia|Dschabalija|Джебалия
Jenin|PS West Bank|Asia/Hebron|جنين|Yenín|Jénine|Dschenin|Дженин
Johannesburg|ZA|Africa/Johannesburg||Johannesburgo|||Йоханнесбург
Karachi|PK|Asia/Karachi|کراچی|||Karatschi|Карачи
Khan Younis|PS Gaza Strip|Asia/Gaza|خان يونس|Jan Yunis|Khan Younès|Chan Junis|Хан-Юнис
Kharkiv|UA|Europe/Kyiv|Харків|Járkov||Charkiw|Харьков
Kherson|UA|Europe/Kyiv|Херсон|Jersón|||Херсон
Kolkata|IN|Asia/Kolkata|কলকাতা|Calcuta|Calcutta|Kalkutta|Калькутта
Krakow|PL|Europe/Warsaw|Kraków|Cracovia|Cracovie|Krakau|Краков
Lagos|NG|Africa/Lagos|||||Лагос
Lahore|PK|Asia/Karachi|لاہور||||Лахор
Las Vegas|US Nevada|America/Los_Angeles|||||Лас-Вегас
Lausanne|CH|Europe/Zurich||Lausana|||Лозанна
Los Angeles|US California|America/Los_Angeles|||||Лос-Анджелес
Lucerne|CH|Europe/Zurich|Luzern|Lucerna||Luzern|Люцерн
Lviv|UA|Europe/Kyiv|Львів|Leópolis||Lwiw|Львов
Macau|MO|Asia/Macau|澳門|Macao|Macao|Macao|Макао
Marrakech|MA|Africa/Casablanca|مراكش|Marrakech||Marrakesch|Марракеш
Marseille|FR|Europe/Paris||Marsella|||Марсель
Mecca|SA|Asia/Riyadh|مكة|La Meca|La Mecque|Mekka|Мекка
Medina|SA|Asia/Riyadh|المدينة المنورة||Médine||Медина
Melbourne|AU|Australia/Melbourne|||||Мельбурн
Miami|US Florida|America/New_York|||||Майами
Milan|IT|Europe/Rome|Milano|Milán||Mailand|Милан
Milwaukee|US Wisconsin|America/Chicago|||||Милуоки
Minneapolis|US Minnesota|America/Chicago|||||Миннеаполис
Misrata|LY|Africa/Tripoli|مصراتة|||Misurata|Мисурата
Montreal|CA Quebec|America/Toronto|Montréal||Montréal||Монреаль
Mosul|IQ|Asia/Baghdad|الموصل||Mossoul|Mossul|Мосул
Mumbai|IN|Asia/Kolkata|मुंबई|Bombay|Bombay||Мумбаи
Munich|DE|Europe/Berlin|München|Múnich||München|Мюнхен
Mykolaiv|UA|Europe/Kyiv|Миколаїв|Mikoláyiv|Mykolaïv|Mykolajiw|Николаев
Naples|IT|Europe/Rome|Napoli|Nápoles||Neapel|Неаполь
New Orleans|US Louisiana|America/Chicago||Nueva Orleans|La Nouvelle-Orléans||Новый Орлеан
New York|US New York|America/New_York||Nueva York|||Нью-Йорк
Nice|FR|Europe/Paris||Niza||Nizza|Ницца
Nuremberg|DE|Europe/Berlin|Nürnberg|Núremberg||Nürnberg|Нюрнберг
Odesa|UA|Europe/Kyiv|Одеса||Odessa|Odessa|Одесса
Oklahoma City|US Oklahoma|America/Chicago|||||Оклахома-Сити
Palermo|IT Sicily|Europe/Rome|||||Палермо
Philadelphia|US Pennsylvania|America/New_York||Filadelfia|Philadelphie||Филадельфия
Phoenix|US Arizona|America/Phoenix|||||Финикс
Pittsburgh|US Pennsylvania|America/New_York|||||Питтсбург
Porto|PT|Europe/Lisbon||Oporto|||Порту
Quebec City|CA Quebec|America/Toronto|Québec|Quebec|Québec|Québec|Квебек
Ramallah|PS West Bank|Asia/Hebron|رام الله||||Рамалла
Raqqa|SY|Asia/Damascus|الرقة|Al Raqa|Raqa|Rakka|Ракка
Rio de Janeiro|BR|America/Sao_Paulo||Río de Janeiro|||Рио-де-Жанейро
Rostov-on-Don|RU|Europe/Moscow|Ростов-на-Дону|Rostov del Don|Rostov-sur-le-Don|Rostow am Don|Ростов-на-Дону
Rotterdam|NL|Europe/Amsterdam||Róterdam|||Роттердам
Salt Lake City|US Utah|America/Denver|||||Солт-Лейк-Сити
Salzburg|AT|Europe/Vienna||Salzburgo|Salzbourg||Зальцбург
San Antonio|US Texas|America/Chicago|||||Сан-Антонио
San Diego|US California|America/Los_Angeles|||||Сан-Диего
San Francisco|US California|America/Los_Angeles|||||Сан-Франциско
Sao Paulo|BR|America/Sao_Paulo|São Paulo||São Paulo|São Paulo|Сан-Паулу
Seattle|US Washington|America/Los_Angeles|||||Сиэтл
Sevastopol|UA Crimea|Europe/Simferopol|Севастополь||Sébastopol|Sewastopol|Севастополь
Seville|ES|Europe/Madrid|Sevilla|Sevilla|Séville|Sevilla|Севилья
Shanghai|CN|Asia/Shanghai|上海|Shanghái||Shanghai|Шанхай
St. Louis|US Missouri|America/Chicago|||Saint-Louis||Сент-Луис
St. Petersburg|RU|Europe/Moscow|Санкт-Петербург|San Petersburgo|Saint-Pétersbourg|St. Petersburg|Санкт-Петербург
Strasbourg|FR|Europe/Paris||Estrasburgo||Straßburg|Страсбург
Sydney|AU|Australia/Sydney||Sídney|||Сидней
Tel Aviv|IL|Asia/Jerusalem|תל אביב|||Tel Aviv|Тель-Авив
The Hague|NL|Europe/Amsterdam|Den Haag|La Haya|La Haye|Den Haag|Гаага
Thessaloniki|GR|Europe/Athens|Θεσσαλονίκη|Salónica|Thessalonique||Салоники
Toronto|CA Ontario|America/Toronto|||||Торонто
Turin|IT|Europe/Rome|Torino|Turín||Turin|Турин
Vancouver|CA British Columbia|America/Vancouver|||||Ванкувер
Venice|IT|Europe/Rome|Venezia|Venecia|Venise|Venedig|Венеция
Yangon|MM|Asia/Yangon|ရန်ကုန်|Rangún|Rangoun|Rangun|Янгон
Ypres|BE|Europe/Brussels|Ieper|Ypres||Ypern|Ипр
Zaporizhzhia|UA|Europe/Kyiv|Запоріжжя|Zaporiyia|Zaporijjia|Saporischschja|Запорожье
Zurich|CH|Europe/Zurich|Zürich|Zúrich||Zürich|Цюрих
`;
