package nl.nplv.funding;

import nl.nplv.test.HouseRules;

class HouseRulesTest extends HouseRules {}
