package nl.nplv.participation;

import nl.nplv.test.HouseRules;

class HouseRulesTest extends HouseRules {}
